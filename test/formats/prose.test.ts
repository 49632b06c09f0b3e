// Facts as lines of a text that another format gives its authors for free words.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blankFlow, blankProcess, blankStep, type Places } from "../../server/src/formats/blank.js";
import { filledFlow, filledProcess, filledStep } from "../../server/src/formats/prose/fill.js";
import { Prose } from "../../server/src/formats/prose/read.js";
import { type ProseKind, placesOfLines } from "../../server/src/formats/prose/words.js";
import { metricEdits, proseEdits } from "../../server/src/formats/prose/write.js";
import type { ModelEdit, Property, Value } from "../../server/src/model/model-edit.js";
import type { Flow, Process, Step } from "../../server/src/model/process.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { short } from "./reading.js";

const nowhere = { part: 0, start: 0, end: 0 };
const at = { span: nowhere, anchor: nowhere, allow: [] };

describe("reading", () => {
  test("lines state facts, and the rest is the description", () => {
    const step = stepOf(
      "Pays the money back.\nOutcome: The customer has the money\nwithin: 2 days\n\nSee the handbook.",
    );
    expect(short(step.outcome)).toBe("The customer has the money");
    expect(short(step.within)).toBe("2 days");
    expect(short(step.description)).toBe("Pays the money back.\nSee the handbook.");
    expect(short(step.output)).toBe("missing");
  });

  test.each([
    ["a mark of a list", "- Outcome: The customer knows"],
    ["a bullet", "• Outcome: The customer knows"],
    ["white space around it", "  \t outcome:   The customer knows  "],
    ["line ends of Windows", "Sent at night.\r\nOutcome: The customer knows\r\nMore."],
  ])("a line may have %s", (_, text) => {
    expect(short(stepOf(text).outcome)).toBe("The customer knows");
  });

  test.each([
    ["in the middle of a line", "The outcome: nobody knows"],
    ["without a space behind the colon", "outcome:nobody"],
    ["with a space before the colon", "Outcome : nobody"],
    ["in capitals", "OUTCOME: nobody"],
    ["with more words before the colon", "Outcome of this: nobody"],
  ])("a word %s states nothing", (_, text) => {
    const step = stepOf(text);
    expect(short(step.outcome)).toBe("missing");
    expect(short(step.description)).toBe(text);
  });

  test.each([
    ["a process's word", "Owner: Head of Care"],
    ["what the format says itself", "Next: pay"],
    ["a value that the word does not take", "Visibility: poor at night"],
  ])("in a step, %s is description", (_, text) => {
    expect(short(stepOf(text).description)).toBe(text);
  });

  test.each(["Outcome:", "Outcome: ", "Outcome: The customer ‹has what›"])("%j is an open place", (text) => {
    expect(short(stepOf(text).outcome)).toBe("open");
  });

  test("spans are of the source, through the given function", () => {
    const prose = new Prose("A. \nOutcome: The customer knows", "step", ({ start, end }) => ({
      part: 7,
      start: start + 100,
      end: end + 100,
    }));
    const { outcome, description } = filledStep(blankStep("a", at, placesOf("step")), prose);
    expect(outcome).toEqual({ kind: "stated", value: "The customer knows", span: { part: 7, start: 113, end: 131 } });
    expect(description).toEqual({ kind: "stated", value: "A.", span: { part: 7, start: 100, end: 102 } });
  });

  test("of two lines that say the same, the second is description", () => {
    const process = processOf("Owner: Care\nOwner: Sales");
    expect([short(process.owner), short(process.description)]).toEqual(["Care", "Owner: Sales"]);
  });

  test("what an author allows, with the reason", () => {
    const [allowance, open] = stepOf("Allow rework-exception: the law\nallow no-discretion: ‹why›").allow;
    expect([allowance?.rule, short(allowance?.reason ?? { kind: "inexpressible" })]).toEqual([
      "rework-exception",
      "the law",
    ]);
    expect(open?.reason.kind).toBe("missing");
  });

  test("a sentence about what is allowed allows no rule", () => {
    expect(stepOf("Allow access: only for staff").allow).toEqual([]);
  });

  test("things asked for stand between commas, and lines add up", () => {
    const { asks } = stepOf("Asks: order number, photo\nAsks: bank account");
    expect(asks.kind === "stated" && asks.value.map(({ what }) => what)).toEqual([
      "order number",
      "photo",
      "bank account",
    ]);
  });

  test("a way states need, prevention, tries, and where it goes beyond them", () => {
    const flow = flowOf(
      "Need: The customer wants to pay later\nTries: 2\nBeyond: Call the customer\nPrevention: ‹what›",
    );
    expect(short(flow.need)).toBe("The customer wants to pay later");
    expect(flow.tries).toMatchObject({ kind: "stated", value: 2 });
    expect(flow.beyond).toMatchObject({ kind: "stated", value: { kind: "step", id: "Call the customer" } });
    expect(short(flow.prevention)).toBe("open");
    expect(flowOf("Beyond: end").beyond).toMatchObject({ value: { kind: "end" } });
  });

  test("a process states whom it is for and what it promises", () => {
    const process = processOf(
      "Customer: Shoppers\nAlso: Neighbours\nElsewhere: the seller desk\nPromise: Money in 5 days\nPromise: A named contact\nServes: Colleagues\nStart: an item arrived damaged",
    );
    expect([process.customer.who, process.customer.elsewhere, process.start.when, process.serves].map(short)).toEqual([
      "Shoppers",
      "the seller desk",
      "an item arrived damaged",
      "colleagues",
    ]);
    expect([process.customer.also, process.promise]).toMatchObject([
      { value: ["Neighbours"] },
      { value: ["Money in 5 days", "A named contact"] },
    ]);
  });

  test("an open place for whom it serves is a question that waits for its answer", () => {
    expect(processOf("Serves: ‹whom›").serves).toMatchObject({ kind: "missing", open: true });
  });

  test("metrics have a name, and more about them between semicolons", () => {
    const [first, second, ...others] = processOf(
      "Metric: Refunds in 5 days; at most; Target: 95%; from: the customer asks; or calls; primary: true\nMetric: Calls per agent; perspective: internal; allow agent-centric-metrics: planning\nMetric: ‹name›",
    ).metrics;
    expect(first?.name).toBe("Refunds in 5 days; at most");
    expect(first && [first.target, first.from, first.until, first.primary].map(short)).toEqual([
      "95%",
      "the customer asks; or calls",
      "missing",
      "true",
    ]);
    expect(second).toMatchObject({ name: "Calls per agent", perspective: { value: "internal" } });
    expect(second?.allow.map(({ rule }) => rule)).toEqual(["agent-centric-metrics"]);
    expect(others).toEqual([]);
  });
});

describe("writing", () => {
  test.each<[string, string, string]>([
    ["into nothing", "", "Outcome: ‹what›"],
    ["behind the description", "Pays.", "Pays.\nOutcome: ‹what›"],
    ["behind other facts", "Pays.\nOutput: a case", "Pays.\nOutput: a case\nOutcome: ‹what›"],
    ["before white space at the end", "\n    Pays.\n  ", "\n    Pays.\n    Outcome: ‹what›\n  "],
    ["with the line ends of the text", "Pays.\r\nWell.", "Pays.\r\nWell.\r\nOutcome: ‹what›"],
    ["into an empty place", "Outcome:\nPays.", "Outcome:\nPays."],
    ["into an open place", "Outcome: ‹who knows›", "Outcome: ‹who knows›"],
    ["over what is stated", "Outcome: A case.", "Outcome: ‹what›"],
  ])("an open outcome, %s", (_, text, expected) => {
    expect(stated(text, { outcome: "‹what›" })).toBe(expected);
  });

  test.each<[string, string]>([
    ["Outcome:", "Outcome: Known"],
    ["Outcome: ‹what›\nMore.", "Outcome: Known\nMore."],
    ["outcome: Known", "outcome: Known"],
  ])("an outcome into %j", (text, expected) => {
    expect(stated(text, { outcome: "Known" })).toBe(expected);
  });

  test("several properties at once, one line each, and no line breaks inside", () => {
    expect(stated("Pays.", { outcome: "The customer\n knows", why: "the law" })).toBe(
      "Pays.\nOutcome: The customer knows\nWhy: the law",
    );
  });

  test("nothing where a text of this kind has no place for it", () => {
    expect(stated("Pays.", { owner: "Care" })).toBe("Pays.");
    expect(stated("Pays.", { next: "end" })).toBe("Pays.");
  });

  test("the edit is as small as can be", () => {
    const edit = state({ outcome: "Known" });
    expect(proseEdits("A.\nOutcome: ‹what›", "step", edit)).toEqual([{ start: 12, end: 18, text: "Known" }]);
  });

  test.each<[string, string]>([
    ["Outcome: a case", "Outcome: ‹what›\nOutput: a case"],
    ["Outcome: a case\nOutput: ‹what we have›\nMore.", "Outcome: ‹what›\nOutput: a case\nMore."],
    ["Outcome: a case\nOutput: another", "Outcome: a case\nOutput: another"],
    ["Outcome: ‹what›", "Outcome: ‹what›"],
    ["Pays.", "Pays."],
  ])("moving what is no outcome in %j", (text, expected) => {
    const edit = { kind: "move", of: stepOf(""), from: "outcome", to: "output", leave: "‹what›" } as const;
    expect(applyEdits(text, proseEdits(text, "step", edit))).toBe(expected);
  });

  test("what a purpose says becomes the description where there is none yet", () => {
    const edit = { kind: "move", of: processOf(""), from: "purpose", to: "description", leave: "‹what›" } as const;
    const text = "Purpose: All work is uniform\nOwner: Care";
    const moved = "All work is uniform\nOwner: Care\nPurpose: ‹what›";
    expect(applyEdits(text, proseEdits(text, "process", edit))).toBe(moved);
    expect(proseEdits(moved.replace("‹what›", "More"), "process", edit)).toEqual([]);
  });

  test.each<[string, string]>([
    ["", "Allow no-discretion: ‹why›"],
    ["Pays.", "Pays.\nAllow no-discretion: ‹why›"],
    ["Allow no-discretion:", "Allow no-discretion:"],
    ["Allow rework-exception: law", "Allow rework-exception: law\nAllow no-discretion: ‹why›"],
  ])("allowing a rule in %j", (text, expected) => {
    const edit = { kind: "allow", of: stepOf(""), rule: "no-discretion", reason: "‹why›" } as const;
    expect(applyEdits(text, proseEdits(text, "step", edit))).toBe(expected);
  });

  test("a metric with properties, and more about one that is there", () => {
    const of = processOf("");
    const add = { kind: "add-metric", of, name: "Time; all", properties: properties({ from: "‹when›" }) } as const;
    const text = applyEdits("Pays.", proseEdits("Pays.", "process", add));
    expect(text).toBe("Pays.\nMetric: Time, all; from: ‹when›");
    const more = { kind: "state", of, properties: properties({ from: "the call", target: "95%" }) } as const;
    expect(applyEdits(text, metricEdits(text, 0, more))).toBe("Pays.\nMetric: Time, all; from: the call; target: 95%");
    const allow = { kind: "allow", of, rule: "perfection-target", reason: "safety" } as const;
    expect(applyEdits(text, metricEdits(text, 0, allow))).toBe(`${text}; allow perfection-target: safety`);
    expect(metricEdits(text, 1, more)).toEqual([]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc
      .array(fc.constantFrom("Outcome:", "Output: x", "Pays.", "", "  ", "- why: y", "Outcome: ‹a›"))
      .map((lines) => lines.join("\n")),
  );

  test("whatever the text, what is stated is read again, once, and the description stays as it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = stated(text, { outcome: "The customer knows" });
        expect(short(stepOf(once).outcome)).toBe("The customer knows");
        expect(short(stepOf(once).description)).toBe(short(stepOf(text).description));
        expect(stated(once, { outcome: "The customer knows" })).toBe(once);
      }),
    );
  });
});

function stepOf(text: string): Step {
  return filledStep(blankStep("a", at, placesOf("step")), proseOf(text, "step"));
}

function flowOf(text: string): Flow {
  const to = { kind: "end", name: undefined, span: nowhere } as const;
  return filledFlow(blankFlow(to, at, placesOf("flow")), proseOf(text, "flow"));
}

function processOf(text: string): Process {
  return filledProcess(blankProcess("p", at, placesOf("process")), proseOf(text, "process"));
}

function placesOf(kind: ProseKind): Places {
  const lines = placesOfLines("note");
  return { ...lines[kind === "flow" ? "way" : kind], description: "note" };
}

function proseOf(text: string, kind: ProseKind): Prose {
  return new Prose(text, kind, (range) => ({ part: 0, ...range }));
}

function properties(values: Partial<Record<Property, Value>>): ReadonlyMap<Property, Value> {
  return new Map(Object.entries(values) as [Property, Value][]);
}

function state(values: Partial<Record<Property, Value>>): ModelEdit {
  return { kind: "state", of: stepOf(""), properties: properties(values) };
}

function stated(text: string, values: Partial<Record<Property, Value>>): string {
  return applyEdits(text, proseEdits(text, "step", state(values)));
}
