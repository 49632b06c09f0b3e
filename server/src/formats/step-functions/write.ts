// Writes repairs into state machines: lines of comments, in the smallest edits.
import type { ModelEdit } from "../../model/model-edit.js";
import type { Element } from "../../model/process.js";
import type { TextEdit } from "../../text/edit.js";
import { absolute, type Span, sameSpan } from "../../text/span.js";
import type { DataReading } from "../data/data-reading.js";
import type { Dict, Entry } from "../data/node.js";
import { TextEditor } from "../data/text-editor.js";
import { metricsIn } from "../prose/metrics.js";
import type { ProseKind } from "../prose/words.js";
import { metricEdits, proseEdits } from "../prose/write.js";
import { COMMENT, commentOf, isOpenToComment, proseOf } from "./comments.js";
import { dictsAt, type Machine, machinesIn, type State, statesOf } from "./machines.js";

type Edits = readonly TextEdit[];

/** A map that may have a comment, and what the comment would describe. */
interface Site {
  readonly dict: Dict;
  readonly kind: ProseKind;
}

export class Writer {
  readonly #data: DataReading;
  readonly #machines: readonly Machine[];

  constructor(data: DataReading) {
    this.#data = data;
    this.#machines = data.documents.flatMap(({ root }) => machinesIn(root).map(({ machine }) => machine));
  }

  /** No edits where the element cannot be found or cannot be commented, or where the place is open already. */
  write(edit: ModelEdit): Edits {
    if (edit.kind === "respell") return [{ ...absolute(edit.span, this.#data.layout), text: edit.text }];
    if (edit.of.type === "ask") return [];
    if (edit.of.type === "metric") return this.#writeMetric(edit.of.span, edit);
    const site = this.#siteOf(edit.of, edit.kind === "allow");
    return site ? this.#comment(site, (text) => proseEdits(text, site.kind, edit)) : [];
  }

  #writeMetric(span: Span, edit: ModelEdit): Edits {
    for (const { dict } of this.#machines) {
      const comment = commentOf(dict);
      const metrics = comment ? metricsIn(proseOf(comment, "process", this.#data)) : [];
      const at = metrics.findIndex((metric) => sameSpan(metric.span, span));
      if (at >= 0) return this.#comment({ dict, kind: "process" }, (text) => metricEdits(text, at, edit));
    }
    return [];
  }

  #comment({ dict }: Site, edits: (text: string) => Edits): Edits {
    if (dict.aliased || !isOpenToComment(dict)) return [];
    const editor = new TextEditor(this.#data);
    const comment = commentOf(dict);
    if (comment?.entry.aliased || comment?.value.aliased) return [];
    if (comment) return editor.edit(dict, comment.entry, comment.value, edits(comment.value.text));
    const text = edits("")
      .map((edit) => edit.text)
      .join("");
    return text === "" ? [] : editor.begin(dict, COMMENT, text);
  }

  /** A way that has no comment of its own is allowed where it leaves its state. */
  #siteOf(element: Exclude<Element, { type: "metric" }>, isAllowed: boolean): Site | undefined {
    const { type, span } = element;
    if (type === "process") {
      const machine = this.#machines.find(({ dict }) => sameSpan(dict.span, span));
      return machine && { dict: machine.dict, kind: "process" };
    }
    const states = this.#machines.flatMap(statesOf);
    if (type === "step") return siteIn(states.find(({ entry }) => sameSpan(entry.span, span)));
    const way = states.flatMap(waysOf).find((dict) => sameSpan(dict.span, span));
    if (way) return { dict: way, kind: "flow" };
    return isAllowed ? siteIn(states.find(({ dict, entry }) => [entry, ...dict.entries].some(isAt(span)))) : undefined;
  }
}

function siteIn(state: State | undefined): Site | undefined {
  return state && !state.entry.aliased ? { dict: state.dict, kind: "step" } : undefined;
}

function waysOf({ dict }: State): readonly Dict[] {
  return [...dictsAt(dict, "Choices"), ...dictsAt(dict, "Catch")];
}

function isAt(span: Span): (entry: Entry) => boolean {
  return (entry) => sameSpan(entry.span, span);
}
