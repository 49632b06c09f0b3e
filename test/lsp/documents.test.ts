// Open documents follow the client's edits, whatever units it counts in.
import { describe, expect, test } from "vitest";
import { Documents, pathOf } from "../../server/src/lsp/documents.js";
import { encodings, Positions } from "../../server/src/lsp/positions.js";
import { fc, test as property } from "./property.js";

const uri = "file:///work/refund.process.yaml";

function opened(text: string): Documents {
  const documents = new Documents("utf-16");
  documents.open(uri, 1, text);
  return documents;
}

test("changes of one message apply one after the other", () => {
  const documents = opened("one\ntwo\n");
  documents.change(uri, 2, [
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, text: "1\n1½" },
    { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } }, text: "2" },
  ]);
  expect(documents.get(uri)?.text).toBe("1\n1½\n2\n");
  expect(documents.get(uri)?.version).toBe(2);
});

test("a change without a range replaces everything", () => {
  const documents = opened("one");
  documents.change(uri, 2, [{ text: "two" }]);
  expect(documents.get(uri)?.text).toBe("two");
});

test("a range that ends before it begins is spliced as it stands", () => {
  const documents = opened("one\ntwo\n");
  const range = { start: { line: 1, character: 0 }, end: { line: 0, character: 2 } };
  documents.change(uri, 2, [{ range, text: "|" }]);
  expect(documents.get(uri)?.text).toBe("one\n|e\ntwo\n");
});

test("a snapshot stays as it was when the document is edited", () => {
  const documents = opened("one");
  const before = documents.get(uri);
  documents.change(uri, 2, [{ text: "two" }]);
  expect(before?.text).toBe("one");
  expect(before?.serial).not.toBe(documents.get(uri)?.serial);
});

test("a document is unsaved from its first edit until it is saved", () => {
  const documents = opened("one");
  expect(documents.isUnsaved(uri)).toBe(false);
  documents.change(uri, 2, [{ text: "two" }]);
  expect(documents.isUnsaved(uri)).toBe(true);
  documents.save(uri);
  expect(documents.isUnsaved(uri)).toBe(false);
});

test("edits of a document that is not open are passed over", () => {
  const documents = opened("one");
  documents.close(uri);
  documents.change(uri, 2, [{ text: "two" }]);
  expect(documents.get(uri)).toBeUndefined();
});

describe.each(encodings)("any edits, counted in %s", (encoding) => {
  const edit = fc.record({ start: fc.nat(), length: fc.nat(5), text: fc.string({ unit: "grapheme", maxLength: 5 }) });
  property("give the text that the client has", [fc.string({ unit: "grapheme" }), fc.array(edit)], (text, edits) => {
    const documents = new Documents(encoding);
    documents.open(uri, 0, text);
    let characters = [...text];
    for (const [version, { start, length, text: inserted }] of edits.entries()) {
      const from = start % (characters.length + 1);
      const to = Math.min(from + length, characters.length);
      const positions = new Positions(characters.join(""), encoding);
      const place = (index: number) => positions.position(characters.slice(0, index).join("").length);
      documents.change(uri, version + 1, [{ range: { start: place(from), end: place(to) }, text: inserted }]);
      characters = [...[...characters.slice(0, from), inserted, ...characters.slice(to)].join("")];
    }
    expect(documents.get(uri)?.text).toBe(characters.join(""));
  });
});

describe("the path of a document", () => {
  test.each([
    ["file:///work/a%20b/refund.process.yaml", "/work/a b/refund.process.yaml"],
    ["vscode-vfs://github/team/repo/x.process.yaml", "/team/repo/x.process.yaml"],
    ["untitled:Untitled-1", "Untitled-1"],
    ["no address at all", "no address at all"],
    ["file:///bad%zz.yaml", "file:///bad%zz.yaml"],
  ])("%s", (address, path) => {
    expect(pathOf(address)).toBe(path);
  });
});
