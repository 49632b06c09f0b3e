// How statements are written into a process spec: before and after.
import { describe, expect, it } from "vitest";
import { told } from "./reading.js";
import { head, state, written } from "./writing.js";

describe("stating", () => {
  it.each([
    [
      "behind the keys before it",
      `${head}    name: A\n    next: end\n`,
      state("step", { outcome: "x" }),
      `${head}    name: A\n    outcome: x\n    next: end\n`,
    ],
    [
      "behind a comment on the line",
      `${head}    name: A # so\n`,
      state("step", { outcome: "x" }),
      `${head}    name: A # so\n    outcome: x\n`,
    ],
    [
      "several at once in order",
      head,
      state("step", { output: "y", outcome: "x" }),
      `${head}    outcome: x\n    output: y\n`,
    ],
    ["before the first key", "steps: []\n", state("process", { purpose: "x" }), "purpose: x\nsteps: []\n"],
    [
      "behind a text of several lines",
      `${head}    name: >-\n      A\n      B\n\n    next: end\n`,
      state("step", { outcome: "x" }),
      `${head}    name: >-\n      A\n      B\n    outcome: x\n\n    next: end\n`,
    ],
    [
      "between brackets",
      "process: p\nsteps: [{id: a, next: end}]\n",
      state("step", { outcome: "x, y" }),
      'process: p\nsteps: [{id: a, outcome: "x, y", next: end}]\n',
    ],
    [
      "in an item with an anchor",
      "process: p\nsteps:\n  - &a id: a\n",
      state("step", { outcome: "x" }),
      "process: p\nsteps:\n  - &a id: a\n    outcome: x\n",
    ],
    [
      "of an exception",
      `${head}    exceptions:\n    - when: w\n      to: a\n`,
      state("exception", { cause: "x" }),
      `${head}    exceptions:\n    - when: w\n      to: a\n      cause: x\n`,
    ],
    [
      "of a way that is one word",
      `${head}    next: a # back\n`,
      state("next", { tries: 2, beyond: "end" }),
      `${head}    next:\n      to: a # back\n      tries: 2\n      beyond: end\n`,
    ],
    [
      "of a way between brackets",
      "process: p\nsteps: [{id: a, next: a}]\n",
      state("next", { tries: 2 }),
      "process: p\nsteps: [{id: a, next: {to: a, tries: 2}}]\n",
    ],
    [
      "of an answer that is one word",
      `${head}    next:\n      - {when: x, to: b}\n      - c\n`,
      state("answer", { cause: "x" }),
      `${head}    next:\n      - {when: x, to: b}\n      - to: c\n        cause: x\n`,
    ],
    [
      "of a named end",
      `${head}    next: {end: refused}\n`,
      state("next", { cause: "x" }),
      `${head}    next: {to: {end: refused}, cause: x}\n`,
    ],
    [
      "of a metric that is a name",
      "process: p\nmetrics:\n  - Calls # old\n",
      state("metric", { perspective: "internal" }),
      "process: p\nmetrics:\n  - name: Calls # old\n    perspective: internal\n",
    ],
    [
      "of a metric of two lines",
      "process: p\nmetrics:\n  - Calls\n    closed\n",
      state("metric", { primary: true }),
      'process: p\nmetrics:\n  - name: "Calls closed"\n    primary: true\n',
    ],
    [
      "of a metric between brackets",
      'process: p\nmetrics: ["Calls", b]\n',
      state("metric", { primary: true }),
      'process: p\nmetrics: [{name: "Calls", primary: true}, b]\n',
    ],
    [
      "in the place of an empty value",
      `${head}    outcome:   # to do\n`,
      state("step", { outcome: "x" }),
      `${head}    outcome: x   # to do\n`,
    ],
    [
      "in the place of an open one",
      `${head}    outcome: ‹what›\n`,
      state("step", { outcome: "x" }),
      `${head}    outcome: x\n`,
    ],
    [
      "in double quotes where they stand",
      'process: p\nname: "N" # n\n',
      state("process", { owner: "o" }),
      'process: p\nname: "N" # n\nowner: o\n',
    ],
    [
      "with the quotes of what stood there",
      "process: p\nowner: ''\ncontact: \"‹c›\"\n",
      state("process", { owner: "it's me", contact: 'a "b"' }),
      "process: p\nowner: 'it''s me'\ncontact: \"a \\\"b\\\"\"\n",
    ],
    [
      "with quotes only where they are needed",
      "process: p\n",
      state("process", { purpose: "a: b", owner: "- x", contact: "Anna, Bo [desk]" }),
      'process: p\npurpose: "a: b"\nowner: "- x"\ncontact: Anna, Bo [desk]\n',
    ],
    [
      "the customer in a map",
      "process: p\ncustomer: {also: [b]}\n",
      state("process", { customer: "a" }),
      "process: p\ncustomer: {who: a, also: [b]}\n",
    ],
    [
      "over a merged value",
      "process: p\nx-a: &a {outcome: ‹o›}\nsteps:\n  - id: a\n    <<: *a\n",
      state("step", { outcome: "x" }),
      "process: p\nx-a: &a {outcome: ‹o›}\nsteps:\n  - id: a\n    outcome: x\n    <<: *a\n",
    ],
  ])("%s", (_, before, edit, after) => {
    expect(written(before, edit)).toBe(after);
    expect(written(before.replaceAll("\n", "\r\n"), edit)).toBe(after.replaceAll("\n", "\r\n"));
    expect(told(after)).toEqual([]);
  });

  it("goes before the first key of an item where none of its keys comes earlier", () => {
    const text = "process: p\nsteps:\n  - outcome: x\n";
    expect(written(text, state("step", { actor: "y" }))).toBe("process: p\nsteps:\n  - actor: y\n    outcome: x\n");
  });

  it("ends a text without a last line break as it was", () => {
    expect(written("process: p", state("process", { owner: "x" }))).toBe("process: p\nowner: x");
  });

  it.each([
    ["an open place that is open already", `${head}    outcome: ‹what›\n`, state("step", { outcome: "‹something›" })],
    [
      "an empty place where another would be opened",
      `${head}    outcome:\n`,
      state("step", { outcome: "‹something›" }),
    ],
    ["what is repeated by an alias", "process: p\nx: &s {id: a}\nsteps: [*s]\n", state("step", { outcome: "x" })],
    ["one of several steps at once", `${head}    next: {all: [b, c]}\n`, state("next", { cause: "x" })],
    ["what the element has no place for", head, state("step", { purpose: "x" })],
    ["a list in the place of a word", `${head}    next: [b]\n`, state("step", { next: "end" })],
    ["what cannot be read", `${head}    outcome: "open\n`, state("step", { outcome: "x" })],
  ])("leaves alone %s", (_, text, edit) => {
    expect(written(text, edit)).toBe(text);
  });
});
