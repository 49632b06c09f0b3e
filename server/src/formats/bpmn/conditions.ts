// When a way is taken: the name that the author gave it, else what its expression says.
import type { Fact } from "../../model/fact.js";
import { onOneLine, type XmlElement } from "../xml/element.js";
import type { Diagram } from "./diagram.js";
import { anchorOf, nameFact, spanOf } from "./places.js";

export function conditionOf(flow: XmlElement, diagram: Diagram): Fact<string> {
  const name = nameFact(flow);
  if (name.kind === "stated") return name;
  const [expression] = diagram.children(flow, "conditionExpression");
  const characters = expression?.characters();
  const words = onOneLine(characters?.text ?? "");
  if (!characters || words === "") return { kind: "missing", anchor: anchorOf(flow), open: false };
  const start = characters.text.search(/\S/);
  const place = characters.place({ start, end: characters.text.trimEnd().length });
  return { kind: "stated", value: asAnswer(words), span: spanOf(place) };
}

export function isConditional(flow: XmlElement, diagram: Diagram): boolean {
  return conditionOf(flow, diagram).kind === "stated";
}

/** `${!approved}` as "not approved", `${answer == 'Too late'}` as "Too late"; what is more than that as it stands. */
function asAnswer(expression: string): string {
  const [, bare = expression] = /^[$#]\{(.*)\}$/.exec(expression) ?? /^=(?!=)(.*)$/.exec(expression) ?? [];
  const [, returned = bare] = /^\s*return\s+(.*?);?\s*$/.exec(bare) ?? [];
  const said = returned
    .trim()
    .replace(/^\((.*)\)$/, "$1")
    .trim();
  const [, variable, sign, quoted, literal] = /^([\w.]+)\s*(==?|!=)\s*(?:"([^"]*)"|'([^']*)')$/.exec(said) ?? [];
  const compared = quoted ?? literal;
  if (variable !== undefined && compared !== undefined)
    return sign === "!=" ? `not ${spaced(compared)}` : spaced(compared);
  const [, negation, name, truth = "true"] =
    /^(!|not\s+)?([A-Za-z_][\w.]*)(?:\(\))?(?:\s*==?\s*(true|false))?$/.exec(said) ?? [];
  if (name === undefined) return said;
  const words = spaced(name.slice(name.lastIndexOf(".") + 1));
  if ((negation === undefined) === (truth === "true")) return words;
  return words.startsWith("is ") ? words.replace("is ", "is not ") : `not ${words}`;
}

/** A name as programs write it, in words. */
function spaced(name: string): string {
  return /\s/.test(name)
    ? name
    : name
        .replace(/([a-z\d])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
        .replaceAll("_", " ");
}
