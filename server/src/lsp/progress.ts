// Progress for work on large files; everything else is done before anybody could read that it is being done.
import type { Connection } from "vscode-languageserver/node";
import type { Perform } from "./documents.js";

export function withProgress(connection: Connection, perform: Perform): Perform {
  return async (work, dropped) => {
    if (work.text.length <= work.project.limits.inline) return perform(work, dropped);
    // The connection shows nothing to a client that cannot; one that refuses gets its findings all the same.
    const progress = await connection.window.createWorkDoneProgress().catch(() => undefined);
    progress?.begin("Touchstone", undefined, `Checking ${work.path.slice(work.path.lastIndexOf("/") + 1)}`);
    try {
      return await perform(work, dropped);
    } finally {
      progress?.done();
    }
  };
}
