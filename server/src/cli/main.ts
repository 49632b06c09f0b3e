// Where the program starts: the command line, or work on one large file when this runs as a worker.

import { answerIsolated } from "../host/isolate.js";
import { absolutePath } from "../host/node.js";
import type { Io } from "./io.js";
import { runCommandLine } from "./run.js";

if (!answerIsolated()) void start();

async function start(): Promise<void> {
  const { env, stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on("error", endWithReader);
  const io: Io = {
    folder: absolutePath(process.cwd(), "."),
    env,
    stdin,
    stdout,
    stderr,
    script: process.argv[1] ?? "",
  };
  // Set and not called, so that everything written is read before the program ends.
  process.exitCode = await runCommandLine(process.argv.slice(2), io);
}

/** Whoever reads may stop reading, as `head` does: then nothing more is to be said. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}
