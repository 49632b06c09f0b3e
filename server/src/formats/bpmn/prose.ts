// What authors write about an element in words: documentation, properties of their tool, and notes beside it.
import type { Range } from "../../text/span.js";
import { Prose } from "../prose/read.js";
import { lineWord, type ProseKind } from "../prose/words.js";
import { Characters, type Piece } from "../xml/characters.js";
import type { XmlElement } from "../xml/element.js";
import { spanOf } from "./places.js";
import { ALLOW, extensionOf, propertiesOf } from "./properties.js";
import type { Scene } from "./scene.js";

/** Everything said about an element, what counts least first. */
export function proseOf(element: XmlElement, kind: ProseKind, scene: Scene): readonly Prose[] {
  const [notes, documentation] = [notesOn(element, scene), documentationOf(element, scene)];
  const properties = extensionOf(element) && proseOfProperties(element, kind, scene);
  // Of most elements nothing is said at all.
  if (notes.length === 0 && documentation.length === 0) return properties ? [properties] : [];
  const prose = [...notes, ...documentation].reverse().map((one) => proseIn(one.characters(), kind));
  return properties ? [...prose, properties] : prose;
}

export function documentationOf(element: XmlElement, { diagram }: Scene): readonly XmlElement[] {
  return diagram.children(element, "documentation");
}

/** The texts of the annotations that are joined to an element. */
function notesOn(element: XmlElement, { diagram }: Scene): readonly XmlElement[] {
  const id = element.value("id");
  const others = id === undefined ? [] : diagram.associatedWith(id);
  if (others.length === 0) return others;
  return others
    .filter((other) => diagram.typeOf(other) === "textAnnotation")
    .flatMap((note) => diagram.children(note, "text"));
}

/** Properties that are named as a word of the process spec, read as if they were lines. */
function proseOfProperties(element: XmlElement, kind: ProseKind, scene: Scene): Prose | undefined {
  const pieces = propertiesOf(element).flatMap(({ name, value, nameAt, valueAt }): (Piece | string)[] => {
    const isAllowance = name === ALLOW;
    if (!isAllowance && (lineWord(kind, name.toLowerCase()) === undefined || isComputed(value))) return [];
    const word = isAllowance ? ["allow "] : [piece(nameAt), ": "];
    return [...word, piece(valueAt), "\n"];
  });
  return pieces.length === 0 ? undefined : proseIn(new Characters(scene.text, pieces), kind);
}

export function proseIn(characters: Characters, kind: ProseKind): Prose {
  return new Prose(characters.text, kind, (range) => spanOf(characters.place(range)));
}

/** An expression that a machine works out says nothing to a reader. */
export function isComputed(value: string): boolean {
  return /^\s*(?:=|[$#]\{)/.test(value);
}

function piece(range: Range): Piece {
  return { ...range, verbatim: false };
}
