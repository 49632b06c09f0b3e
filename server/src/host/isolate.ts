// Work on large files in a worker that is ended when it takes too long, so that nobody waits for one file.
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type Analysis, formatIdOf, nothing, readText, unread } from "../engine/analyse.js";
import { type Plain, ProcessDirectory } from "../engine/process-index.js";
import { type Done, type Work, workOn } from "../engine/work.js";
import type { Reading } from "../formats/format.js";
import type { Judges } from "../meaning/judges.js";
import type { Problem } from "../model/problem.js";
import type { Layout } from "../text/span.js";

/** What goes to the worker: the same work as plain data. */
interface Order extends Omit<Work, "directory"> {
  readonly directory: Plain;
}

/** What comes back from the worker: all that is plain data. */
interface Answer {
  readonly text: string;
  readonly analysis: Omit<Analysis, "reading">;
  readonly layout: Layout | undefined;
}

const MEGABYTES = 1_000;

/**
 * Here, where the text is short; else in a worker that runs `script`, which must call `answerIsolated` when it starts.
 * `dropped` ends the worker as soon as nobody wants the answer any more.
 */
export function perform(work: Work, judges: Judges, script: string, dropped?: AbortSignal): Done | Promise<Done> {
  return work.text.length <= work.project.limits.inline ? workOn(work, judges) : isolate(work, script, dropped);
}

/** In a worker: does the work it was started with. False where this is no such worker. */
export function answerIsolated(): boolean {
  if (isMainThread || parentPort === null) return false;
  const order = workerData as Order;
  const { text, analysis } = workOn({ ...order, directory: ProcessDirectory.from(order.directory) });
  const { reading, ...plain } = analysis;
  parentPort.postMessage({ text, analysis: plain, layout: reading?.layout } satisfies Answer);
  return true;
}

function isolate(work: Work, script: string, dropped: AbortSignal | undefined): Promise<Done> {
  const { seconds } = work.project.limits;
  // Other data may be large too, and is nobody's business here.
  const format = formatIdOf(work.text, work.path, work.project);
  if (format === "unknown") return Promise.resolve({ text: work.text, analysis: nothing });
  const given = (problem: Pick<Problem, "id" | "message" | "data">): Done => ({
    text: work.text,
    analysis: unread(problem, work.project, work.today, format),
  });
  const order: Order = { ...work, directory: work.directory.plain };
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
    const end = (done: Done): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(done);
    };
    const stopped = { id: "limit-reached", message: "seconds", data: { limit: seconds } } as const;
    const timer = setTimeout(() => end(given(stopped)), seconds * 1000);
    dropped?.addEventListener("abort", () => end(given(stopped)), { once: true });
    worker.on("message", (answer: Answer) => end(whole(work, answer)));
    worker.on("error", (error) => {
      end(given({ id: "unreadable-file", message: "other", data: { detail: error.message } }));
    });
  });
}

/** Reads the text again here only when somebody asks for more than the findings: a repair, or what stands at a place. */
function whole({ path, project }: Work, { text, analysis, layout }: Answer): Done {
  if (layout === undefined) return { text, analysis: { ...analysis, reading: undefined } };
  let known: Reading | undefined;
  const full = (): Reading | undefined => {
    known ??= readText(text, path, project);
    return known;
  };
  const reading: Reading = {
    format: analysis.format,
    text,
    layout,
    get imported() {
      return full()?.imported ?? false;
    },
    get processes() {
      return full()?.processes ?? [];
    },
    get problems() {
      return full()?.problems ?? [];
    },
    get suppressions() {
      return full()?.suppressions ?? [];
    },
    write: (edit) => full()?.write(edit) ?? [],
    cursor: (offset) => full()?.cursor(offset),
  };
  return { text, analysis: { ...analysis, reading } };
}
