// Places in texts with CRLF, a byte order mark and letters beyond the basic plane, in each unit a client may count in.
import { describe, expect, test } from "vitest";
import { able, editors, uri } from "./editor.js";
import { refund, withCode } from "./refund.js";

const editor = editors("encodings");
const name = "Käse 🧀 annehmen";
const cheesy = refund.replace("name: Receive the request", `"name": ${name}`);

/** How long a text is in each unit, counted by Node's own encoder. */
const lengths = {
  "utf-16": (text: string) => text.length,
  "utf-8": (text: string) => Buffer.byteLength(text, "utf8"),
  "utf-32": (text: string) => Buffer.byteLength(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "x"), "utf16le") / 2,
};

describe.each(Object.entries(lengths))("counted in %s", (encoding, lengthOf) => {
  const general = { positionEncodings: [encoding] };

  test.each([
    ["LF", cheesy],
    ["CRLF", cheesy.replaceAll("\n", "\r\n")],
    ["CRLF and a byte order mark", `\ufeff${cheesy.replaceAll("\n", "\r\n")}`],
  ])("a finding stands on the same words, with %s", async (_, text) => {
    const started = editor();
    const offered = await started.initialize({ capabilities: { ...able, general } });
    expect(offered.positionEncoding).toBe(encoding);
    const { diagnostics } = await started.opened(uri, text);
    const [missing] = withCode(diagnostics, "missing-step-outcome");
    const before = '    "name": ';
    const line = text.split("\n").findIndex((candidate) => candidate.startsWith(before));
    expect(missing?.range).toEqual({
      start: { line, character: lengthOf(before) },
      end: { line, character: lengthOf(before + name) },
    });
  });

  test("an edit behind such letters arrives where it was made", async () => {
    const started = editor();
    await started.initialize({ capabilities: { ...able, general } });
    await started.opened(uri, cheesy);
    const line = cheesy.split("\n").findIndex((candidate) => candidate.includes("🧀"));
    const place = { line, character: lengthOf('    "name": Käse 🧀') };
    const answer = started.published(uri, 2);
    started.client.notify("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: place, end: place }, text: " und Brot" }],
    });
    const [missing] = withCode((await answer).diagnostics, "missing-step-outcome");
    expect(missing?.message).toContain("Käse 🧀 und Brot annehmen");
  });
});

test("of several units the first that the client likes is taken, and UTF-16 where it names none", async () => {
  const choosy = await editor().initialize({
    capabilities: { general: { positionEncodings: ["ebcdic", "utf-8", "utf-16"] } },
  });
  const silent = await editor().initialize({ capabilities: {} });
  expect([choosy.positionEncoding, silent.positionEncoding]).toEqual(["utf-8", "utf-16"]);
});
