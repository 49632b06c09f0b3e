// Words are read as people write them: identifiers, plurals, typing errors; and nothing that is typed breaks the judgement.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createJudge } from "../../server/src/meaning/judge.js";
import { type BranchWording, noVocabulary } from "../../server/src/meaning/judgement.js";
import { lexiconOf } from "../../server/src/meaning/wording/lexicon.js";
import { OpenLexicon } from "../../server/src/meaning/wording/memory.js";
import { read } from "../../server/src/meaning/wording/read.js";
import { english } from "../../server/src/meaning/words/en/index.js";

const lemmas = (text: string) => read(text, new OpenLexicon(lexiconOf(english))).words.map(({ lemma }) => lemma);

describe("reading", () => {
  it.each([
    ["avgHandleTime", ["average", "handle_time"]],
    ["CSATScore", ["csat", "score"]],
    ["KPIs", ["kpi"]],
    ["eNPS", ["enps"]],
    ["calls-closed_per agent", ["call", "close", "per", "agent"]],
    ["p90", ["p", "90"]],
    ["doesn’t", ["do", "not"]],
    ["cannot", ["can", "not"]],
    ["re-sent", ["resend"]],
    ["stopped, billed; classified", ["stop", "bill", "classify"]],
    ["sent paid withdrawn", ["send", "pay", "withdraw"]],
    ["help desk", ["help_desk"]],
    ["calls/agent", ["call", "per", "agent"]],
  ])("%s", (text, expected) => expect(lemmas(text)).toEqual(expected));

  it.each([
    ["costumer", "customer"],
    ["recieved", "receive"],
    ["avrage", "average"],
    ["handel", "handle"],
    ["adherance", "adherence"],
    ["complaintt", "complaint"],
    ["utilization", "utilisation"],
  ])("typing errors and spellings: %s is %s", (written, meant) => expect(lemmas(written)).toEqual([meant]));

  it.each(["server", "internal", "compliant", "provider", "form", "until", "launch"])(
    "a word of its own is not corrected: %s",
    (word) => expect(lemmas(word)).toEqual([word]),
  );
});

describe("vocabulary", () => {
  it("a team's name for its customers counts as a customer", () => {
    const own = createJudge({ ...noVocabulary, customers: ["Board members", "Genossen"] });
    const plain = createJudge(noVocabulary);
    expect(own.outcome({ step: "Vote", outcome: "Board member has the papers" }).label).toBe("customer");
    expect(own.metric({ name: "satisfaction of Genossen" }).label).toBe("customer");
    expect(plain.metric({ name: "satisfaction of Genossen" }).label).toBe("ambiguous");
  });
});

describe("whatever is typed", () => {
  const judge = createJudge(noVocabulary);
  const pieces = [
    "customer",
    "per agent",
    "__proto__",
    "constructor",
    "n/a",
    "’s",
    "no",
    "?",
    "%",
    "é́",
    "ß",
    "日本",
    "😀",
    "a".repeat(40),
  ];
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(fc.constantFrom(...pieces)).map((words) => words.join(" ")),
  );
  const branch = fc.record<BranchWording>({
    condition: text,
    from: text,
    steps: fc.array(text, { maxLength: 3 }),
    target: text,
    returns: fc.constantFrom("earlier", "same", "later", "end"),
    exception: fc.boolean(),
    waits: fc.boolean(),
    need: fc.option(text, { nil: undefined }),
    prevention: fc.option(text, { nil: undefined }),
  });

  it("is judged without throwing, with the author's words as the reason", () => {
    fc.assert(
      fc.property(text, text, branch, (a, b, wording) => {
        const metric = judge.metric({ name: a, description: b });
        expect(metric.reason.words.every((words) => a.includes(words) || b.includes(words))).toBe(true);
        const outcome = judge.outcome({ step: a, outcome: b });
        expect(outcome.reason.words.every((words) => b.includes(words))).toBe(true);
        expect(judge.branch(wording).confidence).toBeLessThanOrEqual(1);
        expect(judge.purpose(a).confidence).toBeLessThanOrEqual(1);
        expect(judge.counterparts({ name: a })).not.toHaveLength(0);
      }),
    );
  });

  it("is judged the same each time", () => {
    fc.assert(
      fc.property(text, text, (step, outcome) => {
        expect(judge.outcome({ step, outcome })).toEqual(createJudge(noVocabulary).outcome({ step, outcome }));
      }),
      { numRuns: 30 },
    );
  });

  it.each(["a", "not ", "re-", "aB", "'", "customer with ", "́", "no more tickets until "])(
    "may be very long: %j repeated is judged by its beginning",
    (unit) => {
      const long = unit.repeat(500_000 / unit.length);
      const beginning = long.slice(0, 1000);
      expect(judge.metric({ name: long }).label).toBe(judge.metric({ name: beginning }).label);
      expect(judge.outcome({ step: long, outcome: long }).label).toBe(
        judge.outcome({ step: beginning, outcome: beginning }).label,
      );
    },
  );
});
