// What the model says about a process spec as written.
import { describe, expect, it } from "vitest";
import { example, exampleJson } from "./example.js";
import { first, read, short, stepOf, told, wordsAt } from "./reading.js";

describe("the head of a process", () => {
  const process = first(example);

  it("is read without a problem", () => {
    expect(told(example)).toEqual([]);
    expect(told(exampleJson, "test.process.json")).toEqual([]);
  });

  it.each([
    ["name", process.name, "Fetch a book from another library"],
    [
      "description",
      process.description,
      "A reader wants a book that we do not own, and another library lends it to us.",
    ],
    ["who starts it", process.start.who, "customer"],
    ["the customer", process.customer.who, "Readers who need a book that we do not own"],
    ["others", process.customer.also, "Pupils who share the book"],
    ["where others are helped", process.customer.elsewhere, "missing"],
    ["the promises", process.promise, "The book is here within 10 days,You hear from us on every third day"],
    ["owner in quotes", process.owner, "Head of Lending"],
    ["a date stays text", process.reviewed, "2026-03-14"],
    ["feedback", process.feedback, "missing"],
    ["whom it serves", process.serves, "derived customers"],
  ])("%s", (_, fact, expected) => {
    expect(short(fact)).toBe(expected);
  });

  it("takes one line for the customer and for the start", () => {
    const { customer, start } = first("process: p\ncustomer: Readers\nstart: a book is asked for\n");
    expect([customer.who, start.when, start.who].map(short)).toEqual(["Readers", "a book is asked for", "missing"]);
  });

  it("is named after its file where it has no id", () => {
    expect(read("name: N\n", "a/b/lend books.process.yaml").processes[0]?.id).toBe("lend-books");
  });

  it("is one of several where several documents stand in a file", () => {
    const { processes } = read("process: a\n---\nname: B\n---\n# nothing\n---\nprocess: c\n", "x.process.yaml");
    expect(processes.map(({ id }) => id)).toEqual(["a", "x-2", "c"]);
  });

  it("is nothing where nothing is written", () => {
    for (const text of ["", "# nothing yet\n", "---\n", "\ufeff"]) expect(read(text).processes).toEqual([]);
    expect(told("")).toEqual([]);
    expect(told("", "test.process.json")).toEqual([]);
  });
});

describe("a step", () => {
  it("that names the step it serves is out of sight, where nothing else is said", () => {
    expect(short(stepOf("  - {id: a, for: b}").visibility)).toBe("derived backstage");
    expect(short(stepOf("  - {id: a, for: b, visibility: frontstage}").visibility)).toBe("frontstage");
    expect(short(stepOf("  - {id: a, for: b, visibility: }").visibility)).toBe("open");
  });

  it("takes its id from its name", () => {
    expect(stepOf("  - name: Prüfe das Foto, bitte!").id).toBe("prufe-das-foto-bitte");
  });

  it("keeps numbers and words such as true as they are written", () => {
    const step = stepOf("  - {id: 007, name: 12, outcome: true, within: 1e3}");
    expect([step.id, short(step.name), short(step.outcome), short(step.within)]).toEqual(["007", "12", "true", "1e3"]);
  });

  it("stands on its name, else on its id", () => {
    const reading = read("process: p\nsteps:\n  - {id: a, name: Do it}\n  - id: b\n");
    const anchors = reading.processes[0]?.steps.map(({ anchor }) => wordsAt(reading, anchor));
    expect(anchors).toEqual(["Do it", "b"]);
  });

  it.each([
    ["outcome: ", "open", ""],
    ["outcome: # later", "open", ""],
    ["outcome: ~", "open", "~"],
    ["outcome: ''", "open", "''"],
    ["outcome: The reader ‹has what›", "open", "The reader ‹has what›"],
    ["outcome: [a, b]", "unreadable", "[a, b]"],
    ["outcome: The book is here", "The book is here", "The book is here"],
  ])("with %s", (line, expected, words) => {
    const reading = read(`process: p\nsteps:\n  - id: a\n    ${line}\n`);
    const fact = reading.processes[0]?.steps[0]?.outcome;
    if (!fact || fact.kind === "inexpressible") throw new Error("the step has an outcome");
    expect(short(fact)).toBe(expected);
    expect(wordsAt(reading, fact.kind === "missing" ? fact.anchor : fact.span)).toBe(words);
  });

  it.each([
    ["kind: event", "event"],
    ["next: [{when: a, to: x}, {to: y}]", "derived decision"],
    ["next: {all: [x, y]}", "derived task"],
    ["call: other", "derived subprocess"],
    ["name: x", "derived task"],
    ["kind: gateway", "unreadable"],
  ])("with %s is a %s", (line, expected) => {
    expect(short(stepOf(`  - id: a\n    ${line}\n`).kind)).toBe(expected);
  });

  it("reads what is asked of the customer", () => {
    const { asks } = stepOf("  - {id: a, asks: [name, {what: photo, held: carrier}, {}]}");
    const read = asks.kind === "stated" ? asks.value.map(({ what, held }) => [what, short(held)]) : [];
    expect(read).toEqual([
      ["name", "missing"],
      ["photo", "carrier"],
    ]);
  });

  it("allows rules with a reason; an open reason stays open", () => {
    const { allow } = stepOf("  - {id: a, allow: {rule-a: the law asks for it, rule-b: }}");
    expect(allow.map(({ rule, reason }) => [rule, short(reason)])).toEqual([
      ["rule-a", "the law asks for it"],
      ["rule-b", "open"],
    ]);
  });
});

describe("ways on", () => {
  it.each([
    ["next: b", ["step b"]],
    ["next: end", ["end"]],
    ["next: End", ["end"]],
    ["next: process:other", ["process other"]],
    ["next: {end: refused}", ["end refused"]],
    ["next: {when: x, to: b}", ["x step b"]],
    ["next: [{when: x, to: b}, {when: otherwise, to: c}]", ["x step b", "otherwise: step c"]],
    ["next: [{when: x, to: b}, {to: {end: lapsed}}]", ["x step b", "otherwise: end lapsed"]],
    ["next: [b, c]", ["step b", "otherwise: step c"]],
    ["next: {all: [b, c], then: d}", ["step b 1", "step c 1", "step d 1"]],
    ["next: [{when: x, to: [b]}]", ["x unreadable"]],
    ["next:", []],
    ["next: []", []],
  ])("%s", (line, expected) => {
    const flows = stepOf(`  - id: a\n    ${line}\n`).next.map(({ condition, otherwise, to, parallel }) => {
      const target = to.kind === "step" || to.kind === "process" ? to.id : to.kind === "end" ? (to.name ?? "") : "";
      const lead = otherwise ? "otherwise:" : condition.kind === "stated" ? condition.value : "";
      return `${lead} ${to.kind} ${target} ${parallel ?? ""}`.replace(/\s+/g, " ").trim();
    });
    expect(flows).toEqual(expected);
  });

  it.each([
    ["", true],
    ["next:", true],
    ["next: []", true],
    ["next: b", false],
    ["next: [[]]", false],
  ])("with “%s” the step goes on in order: %s", (line, inOrder) => {
    expect(stepOf(`  - id: a\n    ${line}\n`).inOrder).toBe(inOrder);
  });

  it("reads an exception with all it says", () => {
    const [flow, other] = first(example).steps[1]?.exceptions ?? [];
    if (!flow || !other) throw new Error("the step has two exceptions");
    expect([flow.condition, flow.cause, flow.prevention, flow.tries].map(short)).toEqual([
      "the title is ambiguous",
      "The form has no field for the edition",
      "open",
      "2",
    ]);
    expect(flow.trigger).toBe("exception");
    expect(flow.to).toMatchObject({ kind: "step", id: "take-request" });
    expect(flow.beyond).toMatchObject({ kind: "stated", value: { kind: "end" } });
    expect(flow.doing).toMatchObject({ value: [{ name: "Ask the reader which edition is meant" }] });
    expect(other.to.kind).toBe("onward");
    expect(short(other.within)).toBe("2 working days");
  });

  it("reads what can happen at any step", () => {
    expect(first(example).exceptions.map(({ condition }) => short(condition))).toEqual([
      "the reader no longer needs the book",
    ]);
  });
});

describe("metrics", () => {
  it("may be bare names, and keep targets and yes or no as meant", () => {
    const { metrics } = first(
      "process: p\nmetrics:\n  - Books fetched\n  - {name: In time, target: 95, primary: yes}\n",
    );
    expect(metrics.map(({ name, target, primary }) => [name, short(target), short(primary)])).toEqual([
      ["Books fetched", "missing", "missing"],
      ["In time", "95", "true"],
    ]);
  });

  it("may be kept elsewhere", () => {
    const process = first("process: p\nmetrics: {in: lending-figures}\n");
    expect(short(process.metricsElsewhere)).toBe("lending-figures");
    expect(process.metrics).toEqual([]);
  });
});

describe("anchors", () => {
  it("merge what another map says, at the place of the alias", () => {
    const reading = read(example);
    const actor = reading.processes[0]?.steps[0]?.actor;
    if (actor?.kind !== "stated") throw new Error("the actor is merged in");
    expect(actor.value).toBe("lending desk");
    expect(wordsAt(reading, actor.span)).toBe("*desk");
  });

  it("may be used as often as honest people use them", () => {
    const steps = Array.from({ length: 60 }, (_, i) => `  - {id: s${i}, <<: *desk}`).join("\n");
    const process = first(`process: p\nx-desk: &desk {actor: lending desk, why: books are dear}\nsteps:\n${steps}\n`);
    expect(process.steps.map(({ why }) => short(why))).toEqual(Array(60).fill("books are dear"));
  });

  it("that hold themselves end", () => {
    expect(told("process: p\nsteps: &s\n  - id: a\n    next: *s\n")).toEqual(["syntax-error/alias-of-itself *s"]);
  });
});

describe("keys that are names of the machine", () => {
  it("are ordinary keys and ids", () => {
    const process = first(
      "__proto__: {polluted: 1}\nprocess: constructor\nsteps:\n  - id: __proto__\n    next: toString\n    exceptions: [{when: valueOf, to: __proto__}]\n",
    );
    expect(process.id).toBe("constructor");
    expect(process.steps[0]?.id).toBe("__proto__");
    expect(process.steps[0]?.next[0]?.to).toMatchObject({ id: "toString" });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
