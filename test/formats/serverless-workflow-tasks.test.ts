// How the tasks of 1.0, and of the alphas before it, become steps and ways.
import { describe, expect, it } from "vitest";
import { short, wordsAt } from "./reading.js";
import { drawn, readWorkflow, tasks, tasksExample, workflow } from "./serverless-workflow.js";

describe("tasks", () => {
  it.each<[string, string, string[]]>([
    ["follow one another", "- a: {call: x}\n- b: {set: {y: 1}}\n", ["a: in order", "b: in order"]],
    [
      "go where they say",
      "- a: {call: x, then: c}\n- b: {call: x, then: end}\n- c: {call: x, then: continue}\n- d: {call: x, then: a}\n",
      ["a: c", "b: end", "c: d", "d: a"],
    ],
    [
      "answer with their cases",
      `- a:\n    switch:\n    - refused: {when: .x == 1, then: b}\n    - case2: {when: '\${ .y }', then: exit}\n    - default: {then: continue}\n- b: {call: x}\n`,
      ["a (decision): refused -> b; y -> end; otherwise -> b", "b: in order"],
    ],
    [
      "go on where no case fits",
      "- a:\n    switch:\n    - done: {when: .x, then: end}\n- b: {call: x}\n",
      ["a (decision): done -> end; otherwise -> b", "b: in order"],
    ],
    [
      "are told by what is computed where the case is called as the task it leads to",
      "- a:\n    switch:\n    - sendBack: {when: .ok == false, then: send-back}\n    - b: {then: end}\n- send-back: {call: x}\n",
      ["a (decision): not ok -> send-back; otherwise -> end", "send-back: in order"],
    ],
    [
      "hold tasks of their own",
      "- a:\n    do:\n    - b: {call: x}\n    - c: {call: x, then: exit}\n    - d: {call: x}\n- e: {call: x}\n",
      ["a (subprocess): b", "b: in order", "c: e", "d: e", "e: in order"],
    ],
    [
      "go on behind the tasks that they hold",
      "- a:\n    do:\n    - b: {call: x}\n    then: end\n- c: {call: x}\n",
      ["a (subprocess): b", "b: end", "c: in order"],
    ],
    [
      "do something for each, without a way back",
      "- a:\n    for: {each: i, in: .is}\n    while: .more\n    do:\n    - b: {call: x}\n- c: {call: x}\n",
      ["a (subprocess): b", "b: c", "c: in order"],
    ],
    [
      "do several things at once",
      "- a:\n    fork:\n      compete: true\n      branches:\n      - b: {call: x}\n      - c: {do: [{d: {call: x}}]}\n- e: {call: x}\n",
      ["a (subprocess): at once -> b; at once -> c", "b: e", "c (subprocess): d", "d: e", "e: in order"],
    ],
    [
      "catch errors",
      "- a:\n    try:\n    - b: {call: x}\n    catch:\n      errors: {with: {type: https://e.org/errors/timeout, status: 408}}\n      when: .again == false\n      do:\n      - c: {call: x}\n- d: {call: x}\n",
      ["a (subprocess): b; ! timeout error (408), not again -> c", "b: d", "c: d", "d: in order"],
    ],
    [
      "try again without going another way",
      "- a:\n    try:\n    - b: {call: x}\n    catch: {retry: {delay: PT1S}}\n",
      ["a (subprocess): b", "b: end"],
    ],
    [
      "swallow errors",
      "- a:\n    try:\n    - b: {call: x}\n    catch: {errors: {with: {title: No pet}}}\n- c: {call: x}\n",
      ["a (subprocess): b; ! No pet -> c", "b: c", "c: in order"],
    ],
    [
      "wait and listen",
      "- a: {wait: PT5M}\n- b: {listen: {to: {any: []}}}\n",
      ["a (wait): in order", "b (event): in order"],
    ],
    [
      "end with an error",
      "- a: {raise: {error: {title: Not allowed}}}\n- b: {call: x}\n",
      ["a: end (Not allowed)", "b: in order"],
    ],
    ["end with an error that is described elsewhere", "- a: {raise: {error: notAllowed}}\n", ["a: end (notAllowed)"]],
    [
      "end with an error of a type",
      "- a: {raise: {error: {type: https://e.org/not-allowed/}}}\n",
      ["a: end (not-allowed)"],
    ],
    [
      "lead an error that they raise to what catches it",
      "- a:\n    try:\n    - b: {raise: {error: {type: t}}}\n    catch:\n      do:\n      - c: {raise: {error: {type: t}}}\n",
      ["a (subprocess): b; ! any error -> c", "b: c", "c: end (t)"],
    ],
    [
      "may be done under a condition",
      `- a: {if: '\${ .age < 18 }', raise: {error: {title: Too young}}}\n- b: {if: .x, call: x}\n- c: {if: .y, call: x, then: a}\n`,
      ["a: age < 18 -> end (Too young); otherwise -> b", "b: in order", "c: y -> a; otherwise -> end"],
    ],
    ["run other workflows", "- a: {run: {workflow: {namespace: n, name: other}}}\n", ["a (subprocess): in order"]],
    [
      "are called apart where lists within lists use a name twice",
      "- a: {do: [{x: {call: x}}]}\n- b: {do: [{x: {call: x, then: y}}, {y: {call: x}}]}\n- c: {do: [{y: {call: x}}]}\n",
      ["a (subprocess): x", "x: b", "b (subprocess): b/x", "b/x: y", "y: c", "c (subprocess): c/y", "c/y: end"],
    ],
    [
      "have a number where a list uses a name twice",
      "- log: {call: x}\n- a: {do: [{log: {call: x}}, {log: {call: x}}]}\n- log: {call: x}\n",
      ["log: in order", "a (subprocess): a/log", "a/log: in order", "a/log (2): log (2)", "log (2): in order"],
    ],
    [
      "have one name where something leads to it, so that it is told",
      "- b: {call: x, then: log}\n- log: {call: x}\n- log: {call: x}\n",
      ["b: log", "log: in order", "log: in order"],
    ],
    ["stand in a map in the first alphas", "  a: {call: x, then: b}\n  b: {call: x}\n", ["a: b", "b: in order"]],
    [
      "are done one after another or at once in the words of the alphas",
      "- a:\n    execute:\n      sequentially:\n      - b: {call: x}\n      - c: {call: x}\n- d:\n    execute: {concurrently: [{e: {call: x}}]}\n- f: {branch: {on: [{g: {call: x}}]}}\n",
      [
        "a (subprocess): b",
        "b: in order",
        "c: d",
        "d (subprocess): at once -> e",
        "e: f",
        "f (subprocess): at once -> g",
        "g: end",
      ],
    ],
    ["are no tasks where one task stands for all", "  call: x\n", []],
    ["are read although nothing is written in them yet", "- a:\n- b: text\n-\n- 5\n", ["a: in order", "b: in order"]],
    ["lead nowhere where the name is not known", "- a: {call: x, then: nowhere}\n", ["a: nowhere"]],
  ])("%s", (_, lines, expected) => {
    expect(drawn(tasks(lines))).toEqual(expected);
  });

  it("keep their names where their ids differ", () => {
    const { steps } = workflow(tasks("- log: {call: x}\n- a: {do: [{log: {call: x}}]}\n"));
    expect(steps.map(({ id, name }) => [id, short(name)])).toContainEqual(["a/log", "log"]);
  });

  it("stop where they are nested without end", () => {
    const deep = `${"- a: {do: [".repeat(1)}${"{a: {do: [".repeat(300)}${"]}}".repeat(300)}]}`;
    expect(() => drawn(tasks(`${deep}\n`))).not.toThrow();
    const chain = Array.from(
      { length: 3000 },
      (_, i) => `x${i}: &x${i} {do: [${i === 0 ? "{t: {set: 1}}" : `{t: *x${i - 1}}`}]}\n`,
    );
    expect(() => workflow(`${chain.join("")}${tasks("- a: *x2999\n")}`)).not.toThrow();
  });
});

describe("what stands with a task", () => {
  const reading = readWorkflow(tasksExample);
  const [process] = reading.processes;
  const step = (id: string) => process?.steps.find((one) => one.id === id);

  it("is read from its metadata", () => {
    const claim = step("receiveClaim");
    expect(claim && short(claim.outcome)).toBe("The customer knows that the claim has arrived");
    expect(claim?.asks).toMatchObject({ kind: "stated", value: [{ what: "policy number" }, { what: "photo" }] });
    expect(step("settle")?.outcome).toMatchObject({ kind: "missing", open: false });
  });

  it("has its name as its place, which what is missing has as well", () => {
    const settle = step("settle");
    if (!settle) throw new Error("the example has this task");
    expect(wordsAt(reading, settle.anchor)).toBe("settle");
    expect(settle.outcome.kind === "missing" && wordsAt(reading, settle.outcome.anchor)).toBe("settle");
    expect(wordsAt(reading, settle.span)).toMatch(/^settle:\n {6}try:[\s\S]*type: call\}\}\}$/);
  });

  it("is said of its ways in `branches`", () => {
    const [, missing] = step("decide")?.next ?? [];
    expect(missing && short(missing.cause)).toBe("The form lets people skip the photo");
    expect(missing && wordsAt(reading, missing.anchor)).toBe("photoIsMissing");
    expect(step("settle")?.exceptions[0]?.cause).toMatchObject({ kind: "missing", open: false });
  });

  it("says how long it may take", () => {
    const times = ["checkClaim", "waitForPhoto"].map((id) => step(id)?.within);
    expect(times).toMatchObject([{ value: "P2D" }, { value: "P3D" }]);
  });

  it("is done by machines, but for what is waited for, what others run, and what the author gives to somebody", () => {
    const lines =
      "- a: {call: x}\n- b: {listen: {to: {any: []}}}\n- c: {run: {workflow: {name: y}}}\n- d: {call: x, metadata: {actor: care agent}}\n";
    expect(workflow(tasks(lines)).steps.map(({ doneBy }) => doneBy)).toEqual([
      "machine",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("may be whatever other tools write there", () => {
    const odd = workflow(
      tasks(
        "- a: {call: x, metadata: {asks: {b: 1}, outcome: [1], vendor: {x: y}, branches: [1]}}\n- b: {call: x, metadata: text}\n",
      ),
    );
    expect(odd.steps.map(({ outcome }) => outcome.kind)).toEqual(["unreadable", "unreadable"]);
    expect(readWorkflow(tasks("- a: {metadata: {vendor: 1}}\n")).problems).toEqual([]);
  });
});

describe("the document", () => {
  it("says who the workflow is", () => {
    const text = tasks("- a: {call: x}\n").replace(
      "  name: w\n",
      "  name: w\n  title: A title\n  summary: A summary\n  metadata: {purpose: p, metrics: [m]}\n",
    );
    const process = workflow(text);
    expect([process.id, short(process.name), short(process.description), short(process.purpose)]).toEqual([
      "w",
      "A title",
      "A summary",
      "p",
    ]);
    expect(process.metrics.map(({ name }) => name)).toEqual(["m"]);
    expect(wordsAt(readWorkflow(text), process.anchor)).toBe("A title");
  });

  it("lends the name of the file to a workflow without a name", () => {
    expect(workflow("document:\n  dsl: 1.0.0\ndo: []\n", "x/claims.sw.yaml").id).toBe("claims");
  });
});
