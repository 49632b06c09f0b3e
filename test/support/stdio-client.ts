// A client of the language server that knows nothing of it: it speaks the protocol over a child's standard streams.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
export interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

const root = fileURLToPath(new URL("../..", import.meta.url));

const entry = `
import { answerIsolated } from "./server/src/host/isolate.ts";
import { serve } from "./server/src/lsp/main.ts";
if (!answerIsolated()) serve();`;

/** The server on its own, as one file that Node runs. */
export async function bundleServer(outfile: string): Promise<string> {
  const file = `${root}build/test/${outfile}`;
  await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    mainFields: ["module", "main"],
    logLevel: "warning",
    outfile: file,
  });
  return file;
}

/** Answers of a client to what a server may ask it, by method. */
export type Answers = Readonly<Record<string, (params: unknown) => Json>>;

export class StdioClient {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #answers: Answers;
  readonly #replies = new Map<number, (message: Message) => void>();
  readonly #listeners = new Set<(message: Message) => void>();
  readonly #exit: Promise<number | null>;
  /** Everything the server said of its own accord. */
  readonly heard: Message[] = [];
  #buffer = Buffer.alloc(0);
  #id = 0;

  constructor(serverFile: string, answers: Answers = {}) {
    this.#answers = answers;
    this.#child = spawn(process.execPath, [serverFile, "--stdio"]);
    this.#child.stdout.on("data", (chunk: Buffer) => this.#read(chunk));
    this.#child.stderr.resume();
    this.#exit = new Promise((resolve) => this.#child.on("exit", resolve));
  }

  async request<Result>(method: string, params: unknown = null): Promise<Result> {
    const reply = await this.reply(method, params);
    if (reply.error) throw new Error(`${method}: ${reply.error.message}`);
    return reply.result as Result;
  }

  /** The whole answer, an error or not. */
  reply(method: string, params: unknown = null): Promise<Message> {
    const id = ++this.#id;
    const answered = new Promise<Message>((resolve) => this.#replies.set(id, resolve));
    this.#send({ id, method, params });
    return answered;
  }

  /** The id of the request that was sent last. */
  get lastId(): number {
    return this.#id;
  }

  notify(method: string, params: unknown = {}): void {
    this.#send({ method, params });
  }

  /** Several messages that arrive together. */
  notifyAll(messages: readonly { method: string; params: unknown }[]): void {
    this.#child.stdin.write(Buffer.concat(messages.map((message) => encode(message))));
  }

  /** The next notification or request of that method that `wanted` accepts. */
  next<Params>(method: string, wanted: (params: Params) => boolean = () => true): Promise<Params> {
    return new Promise((resolve) => {
      const listener = (message: Message): void => {
        if (message.method !== method || !wanted(message.params as Params)) return;
        this.#listeners.delete(listener);
        resolve(message.params as Params);
      };
      this.#listeners.add(listener);
    });
  }

  /** The exit code, once the server has ended. */
  get exited(): Promise<number | null> {
    return this.#exit;
  }

  async stop(): Promise<number | null> {
    await this.request("shutdown");
    this.notify("exit");
    return this.#exit;
  }

  #send(message: object): void {
    this.#child.stdin.write(encode(message));
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/content-length: *(\d+)/i.exec(this.#buffer.toString("latin1", 0, head))?.[1]);
      const end = head + 4 + length;
      if (this.#buffer.length < end) return;
      const message = JSON.parse(this.#buffer.toString("utf8", head + 4, end)) as Message;
      this.#buffer = this.#buffer.subarray(end);
      this.#receive(message);
    }
  }

  #receive(message: Message): void {
    if (message.method === undefined) {
      const reply = this.#replies.get(message.id ?? -1);
      this.#replies.delete(message.id ?? -1);
      reply?.(message);
      return;
    }
    if (message.id !== undefined) {
      this.#send({ id: message.id, result: this.#answers[message.method]?.(message.params) ?? null });
    }
    this.heard.push(message);
    for (const listener of [...this.#listeners]) listener(message);
  }
}

function encode(message: object): Buffer {
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}
