// XML as a tree: all that is well-formed reads as another reader reads it, and nothing in it is told to be wrong.
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { XmlElement } from "../../server/src/formats/xml/element.js";
import { readXml, type XmlDocument } from "../../server/src/formats/xml/read.js";

const name = fc.constantFrom("a", "b", "p:c", "p:dé", "e-1");
const characters = fc.array(fc.constantFrom("x", " ", "é", "🧀", "&amp;", "&#65;", "&#x1F9C0;", "&lt;", "'", ">"));
const value = characters.map((parts) => parts.join(""));
const attributes = fc
  .uniqueArray(fc.tuple(name, value, fc.constantFrom('"', "'")), { selector: ([key]) => key })
  .map((all) => all.map(([key, text, quote]) => ` ${key} =${quote}${text.replaceAll("'", "")}${quote}`).join(""));
const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, tie("inside"), fc.boolean())
    .map(([tag, own, inside, isShort]) =>
      inside === "" && isShort ? `<${tag}${own} />` : `<${tag}${own}>${inside}</${tag} >`,
    ),
  inside: fc
    .array(
      fc.oneof(
        { maxDepth: 3 },
        value,
        fc.constantFrom("<!-- <a> & -->", "<![CDATA[ <a> & ]]>", "<?tool is here?>", "\n\t"),
        tie("element"),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join("")),
}));
const document = element.map((root) => `<?xml version="1.0" encoding='UTF-8'?>\n<r xmlns:p="urn:p">${root}</r>\n`);

/** Elements and text in one list, as both readers tell them. */
function mine({ elements }: XmlDocument): string[] {
  return elements.map((one) => `{${one.uri}}${one.local} ${attributesOf(one)} ${one.text().replace(/\s/g, "")}`);
}

function attributesOf({ attributes: all }: XmlElement): string {
  return all.map(({ uri, local, text }) => `{${uri}}${local}=${text}`).join(" ");
}

interface Told {
  readonly tree: readonly string[];
  readonly errors: readonly string[];
}

function theirs(text: string): Told {
  const tree: { head: string; text: string }[] = [];
  const errors: string[] = [];
  const open: { head: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const add = (words: string): void => {
    const top = open.at(-1);
    if (top) top.text += words.replace(/\s/g, "");
  };
  parser.on("error", ({ message }) => errors.push(message));
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("opentag", (tag) => {
    const all = Object.values(tag.attributes).map(({ uri, local, prefix, value: said }) => {
      return `{${prefix === "xmlns" ? "" : uri}}${local}=${said}`;
    });
    const one = { head: `{${tag.uri}}${tag.local} ${all.join(" ")}`, text: "" };
    tree.push(one);
    open.push(one);
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return { tree: tree.map(({ head, text: words }) => `${head} ${words}`), errors };
}

const read = (text: string): XmlDocument => readXml(text, new Map(), new Set());

describe("beside another reader", () => {
  test("a well-formed text has the same elements, attributes and words, and no flaw", () => {
    fc.assert(
      fc.property(document, (text) => {
        const document = read(text);
        expect(mine(document)).toEqual(theirs(text).tree);
        expect(document.flaws).toEqual([]);
      }),
    );
  });

  test("a text in which something is said to be wrong is not well-formed", () => {
    const junk = fc.constantFrom("", "<", ">", '"', "'", "&", "/", "=", "</a>", "<b", "]]>", "<!--", "-->", " x ", "é");
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(20), junk, (text, at, length, words) => {
        const start = at % text.length;
        const broken = (text.slice(0, start) + words + text.slice(start + length)).replace(/\p{Surrogate}/gu, "");
        const { flaws } = read(broken);
        if (flaws.length > 0) expect([broken, theirs(broken).errors.length > 0]).toEqual([broken, true]);
      }),
      { numRuns: 500 },
    );
  });
});

test("places are where things stand", () => {
  const text = '<p:a xmlns:p="urn:p"\n  name = "x &amp; y"><b>one<!-- two -->three</b></p:a>';
  const [outer, inner] = read(text).elements;
  const at = (range: { start: number; end: number } | undefined): string => text.slice(range?.start, range?.end);
  const attribute = outer?.attribute("name");
  expect([at(outer?.tag), at(attribute?.name), at(attribute?.value), attribute?.text]).toEqual([
    "p:a",
    "name",
    "x &amp; y",
    "x & y",
  ]);
  expect([at(inner), inner?.text()]).toEqual(["<b>one<!-- two -->three</b>", "onethree"]);
});

test("what nobody asks for is no part of the tree, and what is wrong in it is told all the same", () => {
  const text = '<r xmlns:d="urn:d"><a/><d:s><d:t>x & y</d:s><b/><d:u xmlns="urn:e"><c/></d:u></r>';
  const { elements, flaws } = readXml(text, new Map(), new Set(["urn:d"]));
  expect(elements.map(({ name: own }) => own)).toEqual(["r", "a", "b", "d:u", "c"]);
  expect(elements[0]?.children.map(({ name: own }) => own)).toEqual(["a", "b", "d:u"]);
  expect(flaws.map(({ message, start }) => [message, text.slice(start, start + 4)])).toEqual([
    ["xml-unclosed", "<d:t"],
    ["xml-ampersand", "& y<"],
  ]);
});

test("words of a text are found again behind references, comments and CDATA", () => {
  const text = "<a>x&#10;&lt;<!-- c --><![CDATA[y & z]]> end</a>";
  const characters = read(text).elements[0]?.characters();
  expect(characters?.text).toBe("x\n<y & z end");
  const place = (words: string): string => {
    const start = characters?.text.indexOf(words) ?? 0;
    const range = characters?.place({ start, end: start + words.length });
    return text.slice(range?.start, range?.end);
  };
  expect(["x", "\n<", "& z", "end", "<y"].map(place)).toEqual([
    "x",
    "&#10;&lt;",
    "& z",
    "end",
    "&lt;<!-- c --><![CDATA[y",
  ]);
});

test("what is nested deep or written long is read without effort", () => {
  const deep = read("<a>".repeat(10_000));
  expect([deep.elements.length, deep.flaws.length]).toEqual([10_000, 1]);
  expect(read(`<a b="${"&#65;".repeat(1_000_000)}"/>`).elements[0]?.value("b")).toBe("A".repeat(1_000_000));
  expect(read(`<a ${"b ".repeat(300_000)}/>`).elements[0]?.attributes).toHaveLength(300_000);
});
