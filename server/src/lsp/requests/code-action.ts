// textDocument/codeAction and codeAction/resolve: quick fixes for findings, and fix-all.
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import type { Finding } from "../../engine/finding.js";
import { type Action, type ActionHandle, actionsAt, editsOf, hasSafeRepair } from "../../ide/actions.js";
import { difference } from "../../ide/difference.js";
import type { TextEdit } from "../../text/edit.js";
import { overlaps } from "../../text/span.js";
import type { Scene } from "../scene.js";

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.touchstone`;

/** What `codeAction/resolve` gets back to work out the edits of an action. */
type ActionData = { readonly uri: string } & ({ readonly handle: ActionHandle } | { readonly all: true });

export async function codeActions(scene: Scene, { range, context }: CodeActionParams): Promise<CodeAction[]> {
  const wants = (kind: string): boolean =>
    !context.only || context.only.some((only) => only === "" || kind === only || kind.startsWith(`${only}.`));
  return [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(scene, range, context.diagnostics) : []),
    ...(wants(FIX_ALL) && hasSafeRepair(scene.findings) ? [await fixAllAction(scene)] : []),
  ];
}

/** The action with its edit; without one where the finding has gone in the meantime. */
export async function resolved(scene: Scene, action: CodeAction): Promise<CodeAction> {
  const data = dataOf(action);
  if (!data) return action;
  const edits = "all" in data ? await fixAll(scene) : editsOf(scene.reading, scene.findings, data.handle);
  return edits.length === 0 ? action : { ...action, edit: workspaceEdit(scene, edits) };
}

/** The document that an action is about. */
export function uriOf(action: CodeAction): string | undefined {
  return dataOf(action)?.uri;
}

function quickFixes(scene: Scene, range: CodeActionParams["range"], shown: readonly Diagnostic[]): CodeAction[] {
  const { reading, findings, positions, words } = scene;
  const own = shown.filter(({ source }) => source === "touchstone");
  const wanted = own.length === 0 ? undefined : matching(scene, own);
  return actionsAt(reading, findings, positions.fromRange(range), words, wanted).map((action) =>
    quickFix(scene, action, own),
  );
}

/** Findings are known again by their key; by rule and place for clients that do not keep `data`. */
function matching({ reading, positions }: Scene, shown: readonly Diagnostic[]): (finding: Finding) => boolean {
  return ({ key, rule, span }) =>
    shown.some((diagnostic) => {
      if (typeof diagnostic.data === "string") return diagnostic.data === key;
      const base = reading.layout.get(span.part) ?? 0;
      const place = { start: base + span.start, end: base + span.end };
      return diagnostic.code === rule && overlaps(positions.fromRange(diagnostic.range), place);
    });
}

function quickFix(
  scene: Scene,
  { title, kind, finding, handle, edits }: Action,
  shown: readonly Diagnostic[],
): CodeAction {
  const repaired = shown.filter(({ data }) => data === finding.key);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(repaired.length > 0 ? { diagnostics: repaired } : {}),
    ...(kind === "safe" && scene.client.marksPreferred ? { isPreferred: true } : {}),
    ...deferred(scene, { uri: scene.uri, handle }, edits),
  };
}

async function fixAllAction(scene: Scene): Promise<CodeAction> {
  const edits = scene.client.resolvesEdits ? [] : await fixAll(scene);
  return {
    title: scene.words.ours("fix-all"),
    kind: FIX_ALL,
    ...deferred(scene, { uri: scene.uri, all: true }, edits),
  };
}

async function fixAll({ reading, repaired }: Scene): Promise<readonly TextEdit[]> {
  return difference(reading.text, await repaired());
}

function deferred(scene: Scene, data: ActionData, edits: readonly TextEdit[]): Pick<CodeAction, "data" | "edit"> {
  return scene.client.resolvesEdits ? { data } : { edit: workspaceEdit(scene, edits) };
}

function workspaceEdit({ uri, version, client, positions }: Scene, edits: readonly TextEdit[]): WorkspaceEdit {
  const changes = edits.map((edit) => positions.toEdit(edit));
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** Everything from outside is looked at before it is used. */
function dataOf({ data }: CodeAction): ActionData | undefined {
  if (typeof data !== "object" || data === null || !("uri" in data) || typeof data.uri !== "string") return undefined;
  if ("all" in data) return { uri: data.uri, all: true };
  if (!("handle" in data) || typeof data.handle !== "object" || data.handle === null) return undefined;
  const { handle } = data;
  if (!("key" in handle) || typeof handle.key !== "string") return undefined;
  if (!("repair" in handle) || typeof handle.repair !== "number") return undefined;
  return { uri: data.uri, handle: { key: handle.key, repair: handle.repair } };
}
