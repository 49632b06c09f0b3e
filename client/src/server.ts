// The language server's life: started when there is something to check, restarted when it falls, never noisy.
import path from "node:path";
import { type Disposable, EventEmitter, type ExtensionContext, env, type LogOutputChannel, window } from "vscode";
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from "vscode-languageclient/node";
import { watchedDocuments } from "./documents.js";

export type ServerState = "idle" | "starting" | "running" | "failed";

/** A server that falls more often than this within the window stays down until it is restarted by hand. */
const falls = { most: 3, within: 3 * 60_000 };

export class Server implements Disposable {
  readonly #context: ExtensionContext;
  readonly #log: LogOutputChannel;
  readonly #changed = new EventEmitter<ServerState>();
  #client: LanguageClient | undefined;
  #fallen: readonly number[] = [];
  #state: ServerState = "idle";
  #told = false;
  readonly onDidChangeState = this.#changed.event;

  constructor(context: ExtensionContext, log: LogOutputChannel) {
    this.#context = context;
    this.#log = log;
  }

  get state(): ServerState {
    return this.#state;
  }

  async start(): Promise<void> {
    if (this.#state !== "idle") return;
    this.#become("starting");
    const client = this.#create();
    this.#client = client;
    try {
      await client.start();
    } catch (error) {
      this.#fail(String(error));
    }
  }

  notify(method: string, params: object): void {
    this.#client?.sendNotification(method, params).catch((error) => this.#log.debug(String(error)));
  }

  async restart(): Promise<void> {
    await this.#stop();
    this.#fallen = [];
    this.#told = false;
    this.#state = "idle";
    await this.start();
  }

  async dispose(): Promise<void> {
    this.#changed.dispose();
    await this.#stop();
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // A client whose server never came up refuses to be stopped; there is nothing left to end then.
    await client?.dispose().catch((error) => this.#log.debug(String(error)));
  }

  #create(): LanguageClient {
    const server = {
      module: this.#context.asAbsolutePath(path.join("dist", "touchstone.cjs")),
      args: ["lsp"],
      transport: TransportKind.stdio,
    };
    const client = new QuietClient("touchstone", "Touchstone", server, {
      documentSelector: watchedDocuments,
      diagnosticCollectionName: "touchstone",
      errorHandler: this.#errorHandler(),
      initializationOptions: {
        rulePages: `${env.uriScheme}://${this.#context.extension.id}/rule/`,
        hoversDiagnostics: true,
      },
      initializationFailedHandler: () => false,
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      traceOutputChannel: this.#log,
    });
    client.onDidChangeState(({ newState }) => {
      if (client !== this.#client) return;
      if (newState === State.Starting) this.#become("starting");
      if (newState === State.Running) this.#become("running");
    });
    return client;
  }

  #errorHandler(): ErrorHandler {
    return {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        const now = Date.now();
        this.#fallen = [...this.#fallen.filter((time) => now - time < falls.within), now];
        if (this.#fallen.length <= falls.most) return { action: CloseAction.Restart, handled: true };
        this.#fail("the server stopped several times in a row");
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  /** Tells a person once, however often the server was tried. */
  #fail(reason: string): void {
    this.#become("failed");
    this.#log.error(`Touchstone cannot check your files: ${reason}`);
    if (this.#told) return;
    this.#told = true;
    const [restart, show] = ["Restart", "Show Output"];
    window
      .showErrorMessage(
        "Touchstone could not start, so your files are not checked. The output says why.",
        restart,
        show,
      )
      .then((choice) => {
        if (choice === restart) void this.restart();
        if (choice === show) this.#log.show();
      });
  }

  #become(state: ServerState): void {
    this.#state = state;
    if (state === "running") this.#told = false;
    this.#changed.fire(state);
  }
}

/** Writes errors to the output only: the one message that a person needs is shown by `Server`. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
