// Files as bytes: what XML declares itself to be, what it is all the same, and that writing changes no other letter.
import fc from "fast-check";
import { expect, test } from "vitest";
import { decode, encode } from "../../server/src/host/encoding.js";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  [
    "Windows-1252",
    `<?xml version="1.0" encoding="WINDOWS-1252"?><a name="Gr\xfc\xdfe \x96 5\x80"/>`,
    "windows-1252",
    "Grüße – 5€",
  ],
  ["ISO 8859-1", `<?xml version="1.0" encoding="ISO-8859-1"?><a name="Gr\xfc\xdfe"/>`, "iso-8859-1", "Grüße"],
  [
    "ISO 8859-1 that is Windows-1252",
    `<?xml version="1.0" encoding='iso-8859-1'?><a name="5\x80"/>`,
    "windows-1252",
    "5€",
  ],
  ["UTF-8 that is not", `<?xml version="1.0" encoding="UTF-8"?><a name="Gr\xfc\xdfe"/>`, "windows-1252", "Grüße"],
  ["UTF-8", `<?xml version="1.0" encoding="UTF-8"?><a name="Gr\xc3\xbc\xc3\x9fe"/>`, "utf-8", "Grüße"],
])("XML declared as %s", (_, raw, name, value) => {
  const bytes = bytesOf(raw);
  const file = decode(bytes);
  if (file.kind !== "text") throw new Error(file.detail);
  expect(file).toMatchObject({ encoding: { name }, lossy: false });
  expect(file.text).toContain(`name="${value}"`);
  expect([...encode(file.text, file.encoding)]).toEqual([...bytes]);
});

test("a text that is UTF-8 but for one byte is read with a mark in its place, and never written", () => {
  expect(decode(bytesOf(`<a name="\xc3\xbc \xfc"/>`))).toMatchObject({ text: '<a name="ü \ufffd"/>', lossy: true });
});

test("a letter that an encoding does not have is written as a reference", () => {
  const name = "iso-8859-1";
  expect(Buffer.from(encode("‹ü 🧀›", { name, mark: false })).toString("latin1")).toBe("&#8249;ü &#129472;&#8250;");
});

test("whatever bytes are declared to be Windows-1252, they come back as they were", () => {
  const head = bytesOf('<?xml version="1.0" encoding="windows-1252"?>');
  fc.assert(
    fc.property(fc.uint8Array(), (rest) => {
      const bytes = Uint8Array.from([...head, ...rest]);
      const file = decode(bytes);
      if (file.kind !== "text") throw new Error(file.detail);
      expect([...encode(file.text, file.encoding)]).toEqual([...bytes]);
    }),
  );
});
