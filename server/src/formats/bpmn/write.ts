// Writes repairs into a BPMN file: facts as lines of documentation, or as properties where the author's tool has such.
// The drawing is left alone, so no repair adds a step or a way.
import type { ModelEdit } from "../../model/model-edit.js";
import type { Ask, Element, Metric } from "../../model/process.js";
import type { TextEdit } from "../../text/edit.js";
import { sameSpan } from "../../text/span.js";
import type { FactLine } from "../prose/lines.js";
import { metricsIn } from "../prose/metrics.js";
import type { ProseKind } from "../prose/words.js";
import { metricEdits, proseEdits } from "../prose/write.js";
import { XmlEditor } from "../xml/editor.js";
import type { XmlElement } from "../xml/element.js";
import type { XmlDocument } from "../xml/read.js";
import { spanOf } from "./places.js";
import { documentationOf, proseIn } from "./prose.js";
import type { Scene } from "./scene.js";
import { PropertyWriter } from "./write-properties.js";

type Edits = readonly TextEdit[];

export class Writer {
  /** By where they begin. */
  readonly #elements: ReadonlyMap<number, XmlElement>;
  readonly #scene: Scene;
  readonly #editor: XmlEditor;
  readonly #properties: PropertyWriter;

  constructor(document: XmlDocument, scene: Scene) {
    this.#elements = new Map(document.elements.map((element) => [element.start, element]));
    this.#scene = scene;
    this.#editor = new XmlEditor(document.text);
    this.#properties = new PropertyWriter(document, scene, this.#editor);
  }

  /** No edits where the element cannot be found, or where a file of this kind has no place for it. */
  write(edit: ModelEdit): Edits {
    switch (edit.kind) {
      case "respell":
        return [{ start: edit.span.start, end: edit.span.end, text: edit.text }];
      case "add-step":
      case "add-exception":
        return [];
      default:
        return this.#writeAt(edit.of, edit);
    }
  }

  #writeAt(of: Element | Ask, edit: ModelEdit): Edits {
    if (of.type === "ask") return [];
    if (of.type === "metric") return this.#writeMetric(of, edit);
    const element = this.#elementOf(of);
    if (!element) return [];
    const kind = of.type;
    const plain = documentationOf(element, this.#scene).filter(isPlain);
    const saying = plain.find((one) => says(proseIn(one.characters(), kind).lines, edit));
    const asProperty = saying ? undefined : this.#properties.write(element, kind, edit);
    return asProperty ?? this.#writeProse(element, saying ?? plain[0], kind, edit);
  }

  /** Into a documentation in plain text, else into a new one. */
  #writeProse(element: XmlElement, home: XmlElement | undefined, kind: ProseKind, edit: ModelEdit): Edits {
    const characters = home?.characters();
    const edits = proseEdits(characters?.text ?? "", kind, edit);
    if (!home || !characters) {
      const text = edits.map((one) => one.text).join("");
      const tag = element.prefix === "" ? "documentation" : `${element.prefix}:documentation`;
      return text === "" ? [] : this.#editor.insert(element, undefined, { tag, text });
    }
    if (home.pieces.length === 0) return this.#editor.fill(home, edits.map((one) => one.text).join(""));
    return this.#editor.within(home, characters, edits);
  }

  /** A metric is a line in the documentation of its process. */
  #writeMetric(metric: Metric, edit: ModelEdit): Edits {
    for (const element of this.#scene.diagram.processes) {
      if (metric.span.start < element.start || element.end < metric.span.end) continue;
      for (const home of documentationOf(element, this.#scene)) {
        const characters = home.characters();
        const prose = proseIn(characters, "process");
        const at = metricsIn(prose).findIndex(({ span }) => sameSpan(span, metric.span));
        if (at >= 0) return this.#editor.within(home, characters, metricEdits(prose.text, at, edit));
      }
    }
    return [];
  }

  #elementOf({ type, span }: Element): XmlElement | undefined {
    const element = this.#elements.get(span.start);
    if (!element || !sameSpan(spanOf(element), span)) return undefined;
    return type !== "flow" || WAYS.has(element.local) ? element : undefined;
  }
}

/** What a way in the model may be in the text; an end that nobody wrote is none of them. */
const WAYS: ReadonlySet<string> = new Set(["sequenceFlow", "boundaryEvent", "startEvent"]);

/** One of the lines says what the edit is about. */
function says(lines: readonly FactLine[], edit: ModelEdit): boolean {
  if (edit.kind === "state") return lines.some(({ key }) => [...edit.properties.keys()].some((name) => name === key));
  return lines.some(({ key }) => key === (edit.kind === "move" ? edit.from : edit.kind));
}

function isPlain(documentation: XmlElement): boolean {
  return /^(?:text\/plain)?$/.test(documentation.value("textFormat") ?? "");
}
