// Edits of single values that every format written in YAML or JSON needs: say something else, or allow a finding.
import { isOpenPlace } from "../../model/fact.js";
import type { TextEdit } from "../../text/edit.js";
import type { DraftMap, DraftScalar } from "./draft.js";
import type { DataEditor } from "./editor.js";
import { type Dict, type Entry, entryOf, type Node, type Scalar } from "./node.js";

/** Another value in the place of one that is there; none where the place is open already or says so anyway. */
export function restated(editor: DataEditor, old: Node, value: DraftScalar, flow: boolean): readonly TextEdit[] {
  if (old.kind !== "scalar" || old.unreadable || old.aliased) return [];
  if (isOpenPlace(old.text) && typeof value === "string" && isOpenPlace(value)) return [];
  return old.text === String(value) ? [] : [editor.replace(old, value, flow)];
}

/** One more rule in the value of a key that holds `{rule: reason}`. */
export function allowing(editor: DataEditor, value: Node, rule: string, reason: string): readonly TextEdit[] {
  if (value.aliased) return [];
  const allowance: DraftMap = new Map([[rule, reason]]);
  if (value.kind === "dict") {
    const allowed = ownEntry(value, rule);
    if (allowed) return restated(editor, allowed.value, reason, value.flow);
    return editor.add(value, allowance, [...value.entries.map(({ key }) => key), rule]);
  }
  const empty = value.kind === "scalar" && value.value === null && !value.unreadable;
  return empty ? [editor.replaceByMap(value, allowance)] : [];
}

/** What one value says, as it is to stand in another place. */
export function movable(editor: DataEditor, source: Node): string | { readonly raw: string } | undefined {
  if (source.kind !== "scalar" || source.aliased || source.unreadable || isOpenPlace(source.text)) return undefined;
  const raw = editor.raw(source);
  return /[\r\n]/.test(raw) ? source.text.trim() : { raw };
}

/** Nothing that the author wrote would be lost in this place. */
export function isBlank({ text }: Scalar): boolean {
  return text.replace(/‹[^‹›]*›/g, "").trim() === "";
}

export function ownEntry(dict: Dict, key: string): Entry | undefined {
  const entry = entryOf(dict, key);
  return entry?.aliased ? undefined : entry;
}
