// Diagnostics in the protocol's words, and pushing them to clients that do not ask.
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";
import type { Finding } from "../engine/finding.js";
import { type Diagnosis, diagnose } from "../ide/diagnostics.js";
import { besides, type Documents, type Snapshot } from "./documents.js";
import { settled } from "./idle.js";
import { farRange } from "./positions.js";
import type { Scene } from "./scene.js";

const SEVERITIES: Readonly<Record<Finding["severity"], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export function diagnosticsOf(scene: Scene): Diagnostic[] {
  return diagnose(scene.reading, scene.findings, scene.words).map((diagnosis) => diagnosticOf(diagnosis, scene));
}

function diagnosticOf(diagnosis: Diagnosis, { client, positions, uri }: Scene): Diagnostic {
  const { range, severity, rule, message, key, related, unnecessary } = diagnosis;
  return {
    range: positions.toRange(range),
    severity: SEVERITIES[severity],
    code: rule,
    ...(client.rulePages && client.opensRulePages ? { codeDescription: { href: client.rulePages + rule } } : {}),
    source: "touchstone",
    message,
    ...(unnecessary && client.fadesUnnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0 && client.relatedInformation
      ? {
          relatedInformation: related.map(({ place, message: about }) => ({
            location:
              "path" in place
                ? { uri: besides(uri, place.path), range: farRange(place, client.encoding) }
                : { uri, range: positions.toRange(place) },
            message: about,
          })),
        }
      : {}),
    data: key,
  };
}

export interface Push {
  readonly documents: Documents;
  /** What to say about a snapshot; undefined where there is nothing to say because it is no process. */
  diagnose(snapshot: Snapshot): Promise<Diagnostic[] | undefined>;
  send(params: PublishDiagnosticsParams): void;
  failed(error: unknown): void;
}

/** Pushes the diagnostics of the latest version of each document; versions in between are skipped. */
export class Publisher {
  readonly #push: Push;
  /** How often each document has changed since its diagnostics were last sent. */
  readonly #due = new Map<string, number>();
  readonly #marked = new Set<string>();

  constructor(push: Push) {
    this.#push = push;
  }

  /** The document, or what its findings depend on, has changed. */
  changed(uri: string): void {
    const waiting = this.#due.get(uri);
    this.#due.set(uri, (waiting ?? 0) + 1);
    if (waiting === undefined) void this.#publish(uri);
  }

  closed(uri: string): void {
    const waiting = this.#due.get(uri);
    // What is being worked out for it is not told any more.
    if (waiting !== undefined) this.#due.set(uri, waiting + 1);
    if (this.#marked.delete(uri)) this.#push.send({ uri, diagnostics: [] });
  }

  /** What is found in a file that is not open. */
  tell(uri: string, diagnostics: readonly Diagnostic[]): void {
    this.#say(uri, diagnostics);
  }

  /** The files that show findings. */
  get marked(): readonly string[] {
    return [...this.#marked];
  }

  async #publish(uri: string): Promise<void> {
    for (let done = false; !done; ) {
      const due = await settled(() => this.#due.get(uri));
      const tell = await this.#look(this.#push.documents.get(uri));
      // A change that came while this was worked out has made it worthless.
      done = this.#due.get(uri) === due;
      if (done) tell();
    }
    this.#due.delete(uri);
  }

  /** Works out what to say, and leaves the saying to the caller. */
  async #look(snapshot: Snapshot | undefined): Promise<() => void> {
    try {
      const diagnostics = snapshot && (await this.#push.diagnose(snapshot));
      return () => snapshot && this.#send(snapshot, diagnostics);
    } catch (error) {
      return () => this.#push.failed(error);
    }
  }

  #send({ uri, version }: Snapshot, diagnostics: Diagnostic[] | undefined): void {
    // What is no process is told nothing, unless there is something to take back.
    if (diagnostics) this.#say(uri, diagnostics, version, true);
    else this.#say(uri, [], version);
  }

  #say(uri: string, diagnostics: readonly Diagnostic[], version?: number, always = false): void {
    if (diagnostics.length === 0 && !always && !this.#marked.has(uri)) return;
    if (diagnostics.length > 0) this.#marked.add(uri);
    else this.#marked.delete(uri);
    this.#push.send({ uri, ...(version === undefined ? {} : { version }), diagnostics: [...diagnostics] });
  }
}
