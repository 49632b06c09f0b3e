// Writes facts as properties of the author's own tool, where the file has such: `camunda:property`, `zeebe:property`.
import { isOpenPlace } from "../../model/fact.js";
import type { ModelEdit, Value } from "../../model/model-edit.js";
import type { TextEdit } from "../../text/edit.js";
import { lineWord, type ProseKind } from "../prose/words.js";
import type { Draft, XmlEditor } from "../xml/editor.js";
import type { XmlElement } from "../xml/element.js";
import type { XmlDocument } from "../xml/read.js";
import { CAMUNDA, ZEEBE } from "./names.js";
import { ALLOW, extensionOf, holdersOf, type Property, propertiesOf } from "./properties.js";
import { documentationOf } from "./prose.js";
import type { Scene } from "./scene.js";

interface Statement {
  /** The name of the property. */
  readonly name: string;
  readonly value: string;
  /** An allowance is of one rule; there may be others. */
  readonly rule: string | undefined;
}

export class PropertyWriter {
  readonly #scene: Scene;
  readonly #editor: XmlEditor;
  /** A list of properties anywhere in the file, which shows how its tool writes them. */
  readonly #example: XmlElement | undefined;

  constructor({ elements }: XmlDocument, scene: Scene, editor: XmlEditor) {
    this.#scene = scene;
    this.#editor = editor;
    this.#example = elements.find(isHolder);
  }

  /** Undefined where properties are not the author's way of saying it. */
  write(element: XmlElement, kind: ProseKind, edit: ModelEdit): readonly TextEdit[] | undefined {
    const example = holdersOf(element).find(isHolder) ?? this.#example;
    if (!example || element.scope.uri(example.prefix) !== example.uri) return undefined;
    const own = propertiesOf(element);
    if (edit.kind === "move") return this.#move(element, example, own, kind, edit);
    const statements = statementsOf(edit);
    if (!statements.every(({ name, rule }) => rule !== undefined || lineWord(kind, name))) return undefined;
    return statements.length === 0 ? undefined : this.#state(element, example, own, statements);
  }

  #state(
    element: XmlElement,
    example: XmlElement,
    own: readonly Property[],
    statements: readonly Statement[],
  ): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    const absent: Statement[] = [];
    for (const statement of statements) {
      const place = own.find((property) => isSaid(property, statement));
      if (place) edits.push(...this.#restate(place, statement));
      else absent.push(statement);
    }
    return [...edits, ...this.#add(element, example, absent)];
  }

  #restate({ element, value }: Property, statement: Statement): readonly TextEdit[] {
    const attribute = element.attribute("value");
    const isOpen = isOpenPlace(value) && isOpenPlace(statement.value);
    if (!attribute || isOpen || value === statement.value) return [];
    return [this.#editor.restate(attribute, statement.value)];
  }

  #move(
    element: XmlElement,
    example: XmlElement,
    own: readonly Property[],
    kind: ProseKind,
    { from, to, leave }: Extract<ModelEdit, { kind: "move" }>,
  ): readonly TextEdit[] | undefined {
    const source = own.find(({ name }) => name.toLowerCase() === from);
    if (!source) return undefined;
    const taken = own.some(({ name, value }) => name.toLowerCase() === to && !isOpenPlace(value));
    if (taken || isOpenPlace(source.value) || !lineWord(kind, to)) return [];
    const left = { name: from, value: String(leave), rule: undefined };
    return this.#state(element, example, own, [left, { name: to, value: source.value, rule: undefined }]);
  }

  #add(element: XmlElement, { prefix, local }: XmlElement, statements: readonly Statement[]): readonly TextEdit[] {
    if (statements.length === 0) return [];
    const drafts = statements.map(({ name, value }): Draft => {
      return {
        tag: named(prefix, "property"),
        attributes: new Map([
          ["name", name],
          ["value", value],
        ]),
      };
    });
    const holder = holdersOf(element).find(isHolder);
    if (holder) return drafts.flatMap((draft) => this.#editor.insert(holder, holder.children.at(-1), draft));
    const list: Draft = { tag: named(prefix, local), children: drafts };
    const extension = extensionOf(element);
    if (extension) return this.#editor.insert(extension, extension.children.at(-1), list);
    const behind = documentationOf(element, this.#scene).at(-1);
    return this.#editor.insert(element, behind, { tag: named(element.prefix, "extensionElements"), children: [list] });
  }
}

function isHolder({ local, uri }: XmlElement): boolean {
  return local === "properties" && (uri === CAMUNDA || uri === ZEEBE);
}

function statementsOf(edit: ModelEdit): readonly Statement[] {
  if (edit.kind === "state")
    return [...edit.properties].map(([name, value]: [string, Value]) => ({
      name,
      value: oneLine(value),
      rule: undefined,
    }));
  if (edit.kind !== "allow") return [];
  return [{ name: ALLOW, value: oneLine(`${edit.rule}: ${edit.reason}`), rule: edit.rule }];
}

function isSaid(property: Property, { name, rule }: Statement): boolean {
  if (property.name.toLowerCase() !== name) return false;
  return rule === undefined || property.value.trimStart().startsWith(`${rule}:`);
}

function oneLine(value: Value): string {
  return String(value).replace(/\s+/g, " ").trim();
}

function named(prefix: string, local: string): string {
  return prefix === "" ? local : `${prefix}:${local}`;
}
