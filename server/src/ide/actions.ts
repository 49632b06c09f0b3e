// Quick fixes: the repairs of findings at a place, each with its edits, in the order in which an editor offers them.
import type { Finding } from "../engine/finding.js";
import type { Reading } from "../formats/format.js";
import type { Words } from "../messages/render.js";
import type { RepairKind } from "../rules/rule.js";
import type { TextEdit } from "../text/edit.js";
import { absolute, overlaps, type Range } from "../text/span.js";

export interface Action {
  readonly title: string;
  readonly kind: RepairKind;
  readonly finding: Finding;
  /** Finds the action again after the text has changed. */
  readonly handle: ActionHandle;
  readonly edits: readonly TextEdit[];
}

/** Names one repair by what stays the same while other lines change. */
export interface ActionHandle {
  readonly key: string;
  /** Which of the finding's repairs. */
  readonly repair: number;
}

const ORDER: Readonly<Record<RepairKind, number>> = { safe: 0, suggestion: 1, suppress: 2 };

/** The actions of the findings that touch the range and that `wanted` accepts; what would change nothing is left out. */
export function actionsAt(
  reading: Reading,
  findings: readonly Finding[],
  range: Range,
  words: Words,
  wanted: (finding: Finding) => boolean = () => true,
): readonly Action[] {
  return findings
    .filter((finding) => overlaps(absolute(finding.span, reading.layout), range) && wanted(finding))
    .flatMap((finding) => actionsOf(reading, finding, words))
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
}

/** The edits of an action in the text as it is now; none where the finding or its repair has gone. */
export function editsOf(reading: Reading, findings: readonly Finding[], handle: ActionHandle): readonly TextEdit[] {
  const finding = findings.find(({ key }) => key === handle.key);
  const chosen = finding?.repairs[handle.repair];
  return chosen ? reading.write(chosen.edit) : [];
}

/** Whether fix-all has anything to do. */
export function hasSafeRepair(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.repairs.some(({ kind }) => kind === "safe"));
}

function actionsOf(reading: Reading, finding: Finding, words: Words): Action[] {
  return finding.repairs.flatMap((offered, index) => {
    const edits = reading.write(offered.edit);
    if (edits.length === 0) return [];
    const handle: ActionHandle = { key: finding.key, repair: index };
    return [{ title: words.title(finding, offered), kind: offered.kind, finding, handle, edits }];
  });
}
