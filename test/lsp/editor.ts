// An editor as the tests need it: it opens processes, keeps their text, applies edits, and reads what it was told.
import { afterEach, beforeAll } from "vitest";
import type { Diagnostic, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import { type Answers, bundleServer, StdioClient } from "../support/stdio-client.js";

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: Diagnostic[];
}

/** What a client of today can do; a test takes away what it wants to be without. */
export const able = {
  general: { positionEncodings: ["utf-16"] },
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    publishDiagnostics: {
      versionSupport: true,
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1] },
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source.fixAll"] } },
      dataSupport: true,
      isPreferredSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
    hover: { contentFormat: ["markdown", "plaintext"] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

export interface Wishes {
  readonly capabilities?: object;
  readonly locale?: string;
  readonly rulePages?: string;
  readonly folder?: string;
  readonly answers?: Answers;
}

export class Editor {
  readonly client: StdioClient;
  /** The text of each document as the editor has it. */
  readonly texts = new Map<string, string>();
  readonly #versions = new Map<string, number>();

  constructor(server: string, answers?: Answers) {
    this.client = new StdioClient(server, answers);
  }

  async initialize({ capabilities = able, locale = "en", rulePages, folder }: Wishes = {}) {
    const result = await this.client.request<{ capabilities: Record<string, unknown> }>("initialize", {
      processId: process.pid,
      rootUri: folder ? `file://${folder}` : null,
      workspaceFolders: null,
      locale,
      capabilities,
      initializationOptions: rulePages === undefined ? {} : { rulePages },
    });
    this.client.notify("initialized");
    return result.capabilities;
  }

  open(uri: string, text: string, languageId = "process-spec"): void {
    this.texts.set(uri, text);
    this.#versions.set(uri, 1);
    this.client.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Opens a document and waits for what is pushed about it. */
  async opened(uri: string, text: string): Promise<Published> {
    const published = this.published(uri);
    this.open(uri, text);
    return published;
  }

  /** Puts other text in the place of the first occurrence of a word. */
  replace(uri: string, old: string, by: string): number {
    const text = this.texts.get(uri) ?? "";
    const start = text.indexOf(old);
    if (start < 0) throw new Error(`“${old}” is not in the text`);
    const range = { start: placeOf(text, start), end: placeOf(text, start + old.length) };
    return this.change(uri, [{ range, newText: by }]);
  }

  change(uri: string, edits: readonly TextEdit[]): number {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const before = this.texts.get(uri) ?? "";
    // From the last to the first, so that no edit moves another.
    const ordered = [...edits].sort((a, b) => offsetOf(before, b.range.start) - offsetOf(before, a.range.start));
    this.texts.set(uri, ordered.reduce(applied, before));
    const contentChanges = ordered.map(({ range, newText }) => ({ range, text: newText }));
    this.client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    return version;
  }

  /** Applies an edit of one document, as versioned changes or not. */
  apply(edit: WorkspaceEdit | undefined): void {
    for (const change of edit?.documentChanges ?? []) {
      if (!("textDocument" in change)) throw new Error("Only edits of texts are expected.");
      const { uri, version } = change.textDocument;
      if (version !== this.#versions.get(uri)) throw new Error(`An edit for version ${version} of ${uri}.`);
      this.change(uri, change.edits as TextEdit[]);
    }
    for (const [uri, edits] of Object.entries(edit?.changes ?? {})) this.change(uri, edits);
  }

  published(uri: string, version?: number): Promise<Published> {
    return this.client.next<Published>(
      "textDocument/publishDiagnostics",
      (params) => params.uri === uri && (version === undefined || params.version === version),
    );
  }

  /** What the server answers to any request last: everything it had to say before has been said. */
  async everythingSaid(): Promise<readonly Published[]> {
    await this.client.request("textDocument/hover", {
      textDocument: { uri: "file:///nowhere" },
      position: { line: 0, character: 0 },
    });
    return this.client.heard
      .filter(({ method }) => method === "textDocument/publishDiagnostics")
      .map(({ params }) => params as Published);
  }

  /** The place of a word in a document. */
  rangeOf(uri: string, word: string): Range {
    const text = this.texts.get(uri) ?? "";
    const start = text.indexOf(word);
    if (start < 0) throw new Error(`“${word}” is not in the text`);
    return { start: placeOf(text, start), end: placeOf(text, start + word.length) };
  }

  /** The text that a range covers. */
  textAt(uri: string, range: Range): string {
    const text = this.texts.get(uri) ?? "";
    return text.slice(offsetOf(text, range.start), offsetOf(text, range.end));
  }
}

/** Editors that are stopped when their test is over, all with the same bundle. */
export function editors(name: string): (wishes?: Wishes) => Editor {
  const started: Editor[] = [];
  let server = "";
  beforeAll(async () => {
    server = await bundleServer(`${name}.cjs`);
  });
  afterEach(async () => {
    for (const { client } of started.splice(0)) await client.stop();
  });
  return ({ answers } = {}) => {
    const editor = new Editor(server, answers);
    started.push(editor);
    return editor;
  };
}

export const uri = "file:///work/refund.process.yaml";

/** The test's own count of lines, in UTF-16: it shares no code with the server. */
function placeOf(text: string, offset: number) {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function offsetOf(text: string, { line, character }: Range["start"]): number {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  return lines.slice(0, line).join("").length + character;
}

function applied(text: string, { range, newText }: TextEdit): string {
  return text.slice(0, offsetOf(text, range.start)) + newText + text.slice(offsetOf(text, range.end));
}
