// What is offered under `metadata` while somebody types: `¦` is the cursor.
import { describe, expect, it } from "vitest";
import { readCursor } from "../notation/cursor.js";
import { readWorkflow, states, tasks } from "./serverless-workflow.js";

function keysAt(marked: string, path?: string): string[] | undefined {
  const { text, offset } = readCursor(marked, "¦");
  const cursor = readWorkflow(text, path).cursor(offset);
  return cursor?.at === "key" ? cursor.words.map(({ key }) => key) : undefined;
}

describe("keys", () => {
  it.each([
    ["of the document", tasks("- a: {call: x}\n").replace("do:", "  metadata:\n    pu¦\ndo:"), "purpose", "steps"],
    ["of a task", tasks("- a:\n    call: x\n    metadata:\n      ou¦\n"), "outcome", "next"],
    ["of a task between brackets", tasks("- a: {call: x, metadata: {ou¦}}\n"), "branches", "id"],
    [
      "of a task within others",
      tasks(
        "- a:\n    try:\n    - b:\n        fork:\n          branches:\n          - c:\n              metadata:\n                ¦\n",
      ),
      "outcome",
      "purpose",
    ],
    [
      "of a task that catches",
      tasks("- a:\n    catch:\n      do:\n      - b:\n          metadata:\n            ¦\n"),
      "outcome",
      "purpose",
    ],
    ["of a branch", tasks("- a:\n    metadata:\n      branches:\n        b:\n          ca¦\n"), "cause", "when"],
    ["of what is asked", tasks("- a:\n    metadata:\n      asks:\n      - what: photo\n        ¦\n"), "why", "what"],
    ["of a state", states("- name: a\n  type: event\n  metadata:\n    ¦\n"), "outcome", "kind"],
    [
      "of a condition",
      states("- name: a\n  dataConditions:\n  - condition: .x\n    metadata:\n      ¦\n"),
      "need",
      "to",
    ],
    ["of a workflow of 0.8", `metadata:\n  ¦\n${states("- name: a\n")}`, "purpose", "process"],
    ["of a metric", `metadata:\n  metrics:\n  - name: m\n    ¦\n${states("- name: a\n")}`, "basis", "name"],
    [
      "in a resource of Kubernetes",
      "spec:\n  flow:\n    states:\n    - name: a\n      metadata:\n        ¦\n",
      "outcome",
      "next",
    ],
  ])("%s", (_, marked, offered, not) => {
    const keys = keysAt(marked);
    expect(keys).toContain(offered);
    expect(keys).not.toContain(not);
  });

  it.each([
    ["in what a call is given", tasks("- a:\n    with:\n      metadata:\n        ¦\n")],
    ["in a task itself", tasks("- a:\n    call: x\n    ¦\n")],
    ["in the metadata of a resource of Kubernetes", "metadata:\n  ¦\nspec:\n  flow:\n    states: []\n"],
    [
      "in the arguments of a state",
      states("- name: a\n  actions:\n  - functionRef:\n      arguments:\n        metadata:\n          ¦\n"),
    ],
  ])("are none %s", (_, marked) => {
    expect(keysAt(marked)).toBeUndefined();
  });

  it("are explained in JSON", () => {
    const { text, offset } = readCursor('{"states": [{"name": "a", "metadata": {"visibility": "front¦stage"}}]}', "¦");
    const cursor = readWorkflow(text, "a.json").cursor(offset);
    expect(cursor?.words.map(({ key, values }) => [key, Object.keys(values ?? {})])).toEqual([
      ["visibility", ["frontstage", "backstage"]],
    ]);
  });
});
