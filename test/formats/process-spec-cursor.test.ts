// What is offered while somebody types: `|` is the cursor.
import { describe, expect, it } from "vitest";
import type { Cursor } from "../../server/src/formats/format.js";
import { read } from "./reading.js";

function at(
  marked: string,
  path?: string,
): { cursor: Cursor | undefined; touched: string; keys: string[]; targets: string[] } {
  const offset = marked.indexOf("¦");
  const text = marked.replace("¦", "");
  const cursor = read(text, path).cursor(offset);
  return {
    cursor,
    touched: cursor ? text.slice(cursor.range.start, cursor.range.end) : "",
    keys: cursor?.words.map(({ key }) => key) ?? [],
    targets: cursor?.targets.map((target) => target.text) ?? [],
  };
}

const base =
  "process: p\nsteps:\n  - id: a\n    name: Ask\n    exceptions:\n      - when: x\n        to: a\n  - id: b\n";

describe("keys", () => {
  it.each([
    ["in an empty text", "¦", "", "process", "id"],
    ["at the top", `${base}me¦`, "me", "metrics", "steps"],
    ["of a step that is begun", `${base}    ou¦\n`, "ou", "outcome", "id"],
    ["of a step on an empty line", `${base}    ¦\n`, "", "outcome", "when"],
    ["between two keys", base.replace("name: Ask", "name: Ask\n    ou¦"), "ou", "outcome", "exceptions"],
    ["of a new step", `${base}  - ¦`, "", "id", "process"],
    ["of an exception", base.replace("to: a", "to: a\n        ca¦"), "ca", "cause", "to"],
    ["of an answer", `${base}    next:\n      - when: x\n        ¦`, "", "to", "when"],
    ["where a list is not indented", "process: p\nsteps:\n- id: a\n  ¦\n- id: b\n", "", "outcome", "id"],
    ["between brackets", "process: p\nstart: {who: me, wh¦}\n", "wh", "when", "who"],
    ["between nested brackets", "process: p\nsteps:\n  - {id: a, exceptions: [{when: x, ¦}]}\n", "", "to", "when"],
    ["behind an open quote", 'process: p\nsteps:\n  - id: a\n    name: "x\n    ou¦\n', "ou", "outcome", "id"],
    ["of a metric", "process: p\nmetrics:\n  - name: m\n    ¦\n", "", "perspective", "name"],
    [
      "with Windows line ends",
      base.replaceAll("\n", "\r\n").replace("name: Ask", "name: Ask\r\n    ou¦"),
      "ou",
      "outcome",
      "id",
    ],
  ])("%s", (_, text, touched, offered, hidden) => {
    const found = at(text);
    expect(found.cursor?.at).toBe("key");
    expect(found.touched).toBe(touched);
    expect(found.keys).toContain(offered);
    expect(found.keys).not.toContain(hidden);
  });

  it("keep the word that the cursor is on, for those who only point", () => {
    expect(at(base.replace("name: Ask", "na¦me: Ask"))).toMatchObject({ touched: "name" });
    expect(at(base.replace("name: Ask", "na¦me: Ask")).keys).toContain("name");
  });
});

describe("values", () => {
  it.each([
    ["next: ¦", "", "next", ["a", "b", "end"]],
    ["next: en¦d # so", "end", "next", ["a", "b", "end"]],
    ["next: {all: [a, ¦]}", "", "all", ["a", "b"]],
    ["next: [{when: x, to: ¦}]", "", "to", ["a", "b", "end"]],
    ["for: ¦", "", "for", ["a", "b"]],
    ["kind: de¦c", "dec", "kind", []],
    ['actor: "cus¦"', "cus", "actor", []],
  ])("%s", (line, touched, word, targets) => {
    const found = at(`${base}    ${line}\n`);
    expect(found.cursor?.at).toBe("value");
    expect([found.touched, found.keys, found.targets]).toEqual([touched, [word], targets]);
  });

  it("name the steps that they offer", () => {
    expect(at(`${base}    next: ¦\n`).cursor?.targets[0]).toEqual({ text: "a", about: "Ask" });
  });

  it.each(["# a comm¦ent\n", "name: x # what¦\n", "description: |\n  free ¦text\n", "next:¦\n", "unknown:\n  ¦\n"])(
    "nothing in %j",
    (line) => {
      expect(at(`process: p\n${line}`).cursor).toBeUndefined();
    },
  );
});

describe("JSON", () => {
  it("offers steps inside quotes and explains keys", () => {
    const path = "a.process.json";
    expect(at('{"steps": [{"id": "a", "next": "¦"}]}', path)).toMatchObject({ keys: ["next"], targets: ["a", "end"] });
    expect(at('{"steps": [{"id": "a", "na¦me": "x"}]}', path)).toMatchObject({ touched: "name" });
    expect(at('{"steps": [¦]}', path).cursor).toBeUndefined();
  });
});
