// Progress for work that takes long; everything else is done before anybody could read that it is being done.
import type { Connection } from "vscode-languageserver/node";
import type { Words } from "../messages/render.js";
import type { Perform } from "./documents.js";

/** Shows how far work on many files is. */
export interface Pace {
  /** Before each file: false where a person wants no more of it. */
  step(): boolean;
  end(): void;
}

const MANY_FILES = 200;

export function withProgress(connection: Connection, words: Words, perform: Perform): Perform {
  return async (work, dropped) => {
    if (work.text.length <= work.project.limits.inline) return perform(work, dropped);
    const file = work.path.slice(work.path.lastIndexOf("/") + 1);
    const progress = await create(connection);
    progress?.begin("Touchstone", undefined, words.ours("checking", { file }));
    try {
      return await perform(work, dropped);
    } finally {
      progress?.done();
    }
  };
}

/** `doing` is one of the sentences of the interface. */
export async function paceOf(connection: Connection, words: Words, doing: string, files: number): Promise<Pace> {
  const progress = files < MANY_FILES ? undefined : await create(connection);
  progress?.begin("Touchstone", 0, words.ours(doing, {}), true);
  let done = 0;
  return {
    step() {
      const percent = Math.floor((100 * done) / files);
      if (percent > Math.floor((100 * (done - 1)) / files)) progress?.report(percent);
      done++;
      return progress?.token.isCancellationRequested !== true;
    },
    end: () => progress?.done(),
  };
}

type Progress = Awaited<ReturnType<Connection["window"]["createWorkDoneProgress"]>>;

/** The connection shows nothing to a client that cannot; one that refuses gets its findings all the same. */
function create(connection: Connection): Promise<Progress | undefined> {
  return connection.window.createWorkDoneProgress().catch(() => undefined);
}
