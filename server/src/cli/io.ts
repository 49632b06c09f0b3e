// What a command has around it: streams, folder, environment, and the script that runs.
import { once } from "node:events";
import type { Writable } from "node:stream";

export interface Io {
  /** An absolute path with `/`. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** The file that Node runs, for workers and for what is shipped beside it. */
  readonly script: string;
}

/** Waits where the reader is slower than the writer, so that memory stays flat. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text !== "" && !stream.write(text)) await once(stream, "drain");
}
