// How what can happen at any step is added to a process spec.
import { expect, it } from "vitest";
import type { ModelEdit } from "../../server/src/model/model-edit.js";
import type { Process } from "../../server/src/model/process.js";
import { head, written } from "./writing.js";

function addException(of: Process): ModelEdit {
  return { kind: "add-exception", of, condition: "moves away", properties: new Map([["need", "a new address"]]) };
}

it("begins the list where there is none", () => {
  expect(written(head, addException)).toContain("exceptions:\n  - when: moves away\n    need: a new address\n");
});

it("goes on with the list that is there", () => {
  const text = `${head}exceptions:\n  - when: withdraws # in words\n    do: Close\n`;
  expect(written(text, addException)).toBe(`${text}  - when: moves away\n    need: a new address\n`);
});

it("leaves the exceptions of steps alone", () => {
  const text = `${head}    exceptions:\n      - when: late\n        do: Wait\n`;
  const after = written(text, addException);
  expect(after).toContain("    exceptions:\n      - when: late\n        do: Wait\n");
  expect(after).toContain("\nexceptions:\n  - when: moves away\n");
});
