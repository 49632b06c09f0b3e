// Whatever is written into a configuration, reading it gives an answer, and every finding stands in the text.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readConfiguration } from "../../server/src/engine/config.js";
import { absolute } from "../../server/src/text/span.js";
import { catalogue } from "./catalogue.js";

const whole = `# ours
root: true
extends:
  - strict
  - ./shared.yaml
rules:
  loud: {severity: error, most: 3, strict: true, word: "x"}
  soft:
    severity: off
ignore: [drafts/, "*.old"]
language: de
limits: {inline: 1000, seconds: 3}
vocabulary:
  customers:
    - members
  plain: {RMA slip: return label}
  perspective:
    green slip: customer
defaults: {customer: Tenants, owner: Head of Housing}
`;

function expectSound(text: string): void {
  const { reading } = readConfiguration(text, catalogue);
  for (const { span, respell } of reading.problems) {
    for (const place of respell ? [span, respell.span] : [span]) {
      const { start, end } = absolute(place, reading.layout);
      expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }
  }
}

test("every beginning of a configuration is read, and the cursor at its end is answered", () => {
  for (let end = 0; end <= whole.length; end++) {
    const text = whole.slice(0, end);
    expectSound(text);
    const cursor = readConfiguration(text, catalogue).reading.cursor(end);
    if (cursor) expect(0 <= cursor.range.start && cursor.range.end <= end).toBe(true);
  }
});

test("a configuration with anything put anywhere is read", () => {
  const junk = fc.oneof(
    fc.constantFrom(
      "\n",
      ": ",
      "- ",
      "{",
      "[",
      "]",
      "}",
      '"',
      "&a",
      "*a",
      "<<: ",
      "\t",
      "#",
      "|\n",
      "__proto__: 1\n",
      "\ufeff",
      "\0",
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(20), junk, (at, length, inserted) => {
      const text = whole.slice(0, at) + inserted + whole.slice(at + length);
      expectSound(text);
      readConfiguration(text, catalogue).reading.cursor(at);
    }),
  );
});
