// What an editor offers and explains in state machines: their comments.
import { expect, test } from "vitest";
import { readCursor } from "../notation/cursor.js";
import { readMachine } from "./machines.js";

test.each([
  ["a machine", '{"Com|ment": "", "StartAt": "a", "States": {}}', "Purpose"],
  ["a state", '{"StartAt": "a", "States": {"a": {"Com|": "", "Type": "Pass"}}}', "Outcome"],
  ["a rule", '{"States": {"a": {"Choices": [{"C|": "", "Next": "b"}]}}}', "Prevention"],
  ["a catcher", '{"States": {"a": {"Catch": [{"C|": "", "Next": "b"}]}}}', "Prevention"],
])("the comment of %s, with the lines it may have", (_, drawn, word) => {
  const { text, offset } = readCursor(drawn);
  const cursor = readMachine(text).cursor(offset);
  expect(cursor?.words.map(({ key }) => key)).toEqual(["Comment"]);
  expect(cursor?.words[0]?.about).toContain(word);
});

test("in YAML as well", () => {
  const { text, offset } = readCursor("StartAt: a\nStates:\n  a:\n    Type: Pass\n    Com|\n    End: true\n");
  expect(readMachine(text, "a.asl.yaml").cursor(offset)?.words[0]?.about).toContain("Outcome");
});

test.each([
  ["in what a state is given", '{"States": {"a": {"Type": "Pass", "Parameters": {"C|": 1}}}}'],
  ["beside a comment", '{"States": {"a": {"Comment": "x", "T|ype": "Pass"}}}'],
  ["in a value", '{"States": {"a": {"Comment": "x|"}}}'],
  ["among the states", '{"States": {"a|": {}}}'],
])("nothing %s", (_, drawn) => {
  const { text, offset } = readCursor(drawn);
  expect(readMachine(text).cursor(offset)).toBeUndefined();
});
