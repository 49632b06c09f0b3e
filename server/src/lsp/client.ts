// What the client said about itself when it connected: what it can show, and how it wants to be told.
import type { ClientCapabilities, InitializeParams } from "vscode-languageserver/node";
import { pathOf } from "./documents.js";
import { type Encoding, encodings } from "./positions.js";

export interface Client {
  readonly encoding: Encoding;
  /** It asks for diagnostics itself, so none are pushed. */
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly relatedInformation: boolean;
  readonly fadesUnnecessary: boolean;
  readonly opensRulePages: boolean;
  readonly resolvesEdits: boolean;
  readonly versionedEdits: boolean;
  readonly marksPreferred: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly snippets: boolean;
  readonly nestedSymbols: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly changesFolders: boolean;
  /** The addresses of the folders it works in at the beginning. */
  readonly folders: readonly string[];
  /** The path of the folder it works in where that is not on a disk. */
  readonly virtualRoot: string | undefined;
  /** The language people read, as `de` or `en-GB`. */
  readonly language: string;
  /** What stands before a rule's id in the address of its page; undefined where pages cannot be opened. */
  readonly rulePages: string | undefined;
  /** Its hovers show the messages of diagnostics already. */
  readonly hoversDiagnostics: boolean;
}

export function clientOf(params: InitializeParams): Client {
  const { textDocument, workspace, general }: ClientCapabilities = params.capabilities;
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  return {
    encoding: encodingOf(general?.positionEncodings),
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: diagnostics.relatedInformation === true,
    fadesUnnecessary: diagnostics.tagSupport !== undefined,
    opensRulePages: diagnostics.codeDescriptionSupport === true,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes("edit") === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    marksPreferred: textDocument?.codeAction?.isPreferredSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.[0] === "markdown",
    markdownCompletion: textDocument?.completion?.completionItem?.documentationFormat?.[0] === "markdown",
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    folders: foldersOf(params),
    virtualRoot: virtualRootOf(params),
    language: params.locale ?? "en",
    rulePages: rulePagesOf(params.initializationOptions),
    hoversDiagnostics: hoversDiagnostics(params.initializationOptions),
  };
}

/** The first that both sides know, in the client's order; UTF-16 where the client names none. */
function encodingOf(offered: readonly string[] | undefined): Encoding {
  for (const candidate of offered ?? []) {
    const known = encodings.find((encoding) => encoding === candidate);
    if (known) return known;
  }
  return "utf-16";
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

function virtualRootOf(params: InitializeParams): string | undefined {
  const virtual = foldersOf(params).find((uri) => !uri.startsWith("file:"));
  return virtual === undefined ? undefined : pathOf(virtual);
}

function rulePagesOf(options: unknown): string | undefined {
  if (typeof options !== "object" || options === null || !("rulePages" in options)) return undefined;
  return typeof options.rulePages === "string" && options.rulePages !== "" ? options.rulePages : undefined;
}

function hoversDiagnostics(options: unknown): boolean {
  return (
    typeof options === "object" &&
    options !== null &&
    "hoversDiagnostics" in options &&
    options.hoversDiagnostics === true
  );
}
