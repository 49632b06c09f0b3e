// Which texts are workflows, and what looks like one and is none.
import { describe, expect, it } from "vitest";
import { formatOf } from "../../server/src/formats/index.js";
import { statesExample, tasks, tasksExample } from "./serverless-workflow.js";

const is = (path: string, text: string): boolean => formatOf(path, text)?.id === "serverless-workflow";

describe("recognition", () => {
  it.each([
    ["a workflow of 1.0", "a.yaml", tasksExample],
    ["one with Windows line ends", "a.yml", tasksExample.replaceAll("\n", "\r\n")],
    ["one with a version in quotes", "a.yaml", tasks("  - a: {set: {x: 1}}\n").replace("1.0.0", "'1.0.0-alpha5'")],
    [
      "one whose tasks come first",
      "a.yaml",
      "do:\n- a:\n    call: b\ndocument:\n  # the version\n\n  name: w\n  dsl: '0.10'\n",
    ],
    ["one with keys of its authors", "a.yaml", `.anchors:\n  x: &x {a: 1}\n${tasks("  - a: *x\n")}`],
    ["one in JSON", "a.json", '{"document": {"tags": {"a": "b"}, "dsl": "1.0.0"}, "do": [{"a": {"call": "b"}}]}'],
    ["one in JSON that was never saved", "Untitled-1", '{"document": {"dsl": "1.0.0"}, "do": []}'],
    ["tasks in a map, as in the first alpha", "a.yaml", "document:\n  dsl: 1.0.0-alpha1\ndo:\n  a:\n    set: {x: 1}\n"],
    ["a workflow of 0.8", "a.sw.yaml", statesExample],
    ["one without a version", "a.yaml", "id: w\nstates:\n- name: a\n  type: operation\n  end: true\n"],
    [
      "one whose type comes first",
      "a.yaml",
      "id: w\nstates: # all\n  - type: 'inject'\n    name: a\n    transition: b\n",
    ],
    ["one of 0.8 in JSON", "a.json", '{"id": "w", "states": [{"name": "a", "type": "sleep", "end": true}]}'],
    ["one of 0.8 between brackets", "a.yaml", "id: w\nstates: [{name: a, type: sleep, end: true}]\n"],
    ["one of 0.8 with a state that is begun", "a.yaml", "specVersion: '0.8'\nstates:\n  - {name: a, type: sleep}\n"],
    [
      "a resource of Kubernetes",
      "a.yaml",
      "apiVersion: sonataflow.org/v1alpha08\nkind: SonataFlow\nspec:\n  flow:\n    states: []\n",
    ],
  ])("takes %s", (_, path, text) => {
    expect(is(path, text)).toBe(true);
  });

  it.each([
    ["an empty text", "a.sw.yaml", ""],
    ["the services of Docker Compose", "compose.yaml", "services:\n  document:\n    image: dsl\n    do: x\n"],
    [
      "a workflow of GitHub",
      ".github/workflows/ci.yml",
      "name: ci\non: push\njobs:\n  a:\n    steps:\n      - run: x\n",
    ],
    ["another resource of Kubernetes", "a.yaml", "kind: Deployment\nspec:\n  flow:\n    states: []\n"],
    ["a description of an interface", "a.yaml", "openapi: 3.0.0\npaths:\n  /states:\n    get:\n      operationId: x\n"],
    ["package.json", "package.json", '{"name": "a", "type": "module", "states": []}'],
    ["states of another kind", "a.yaml", "states:\n  - name: open\n    type: initial\n  - name: closed\n"],
    ["states that lead nowhere", "a.yaml", "states:\n  - name: open\n    type: event\n"],
    ["states in a map", "a.yaml", "states:\n  open:\n    name: a\n    type: parallel_state\n"],
    ["states further in", "a.yaml", "machine:\n  states:\n    - name: a\n      type: event\n"],
    ["a state machine of AWS", "a.json", '{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}'],
    ["a state machine in JSON", "a.json", '{"states": [{"name": "a", "type": "initial"}]}'],
    ["a document without a version of the language", "a.yaml", "document:\n  name: w\ndo:\n  - a\n"],
    ["a version elsewhere", "a.yaml", "document:\n  name: w\nother:\n  dsl: 1\ndo:\n  - a\n"],
    ["the text of a workflow in another file", "a.md", tasksExample],
    ["a workflow in a text", "a.yaml", `text: |\n${statesExample.replace(/^/gm, "  ")}`],
    ["a process spec", "a.yaml", `touchstone: 1\n${tasksExample}`],
  ])("leaves %s", (_, path, text) => {
    expect(is(path, text)).toBe(false);
  });
});
