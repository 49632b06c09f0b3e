// Words for the customer that only those who work here understand.
import { type Fact, known, valueIn } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import type { Flow, Step } from "../model/process.js";
import { defineRule, type Report } from "./rule.js";
import { servesMachines } from "./wording.js";

export default defineRule({
  id: "internal-jargon",
  since: "0.2.0",
  severity: "info",
  group: "visibility",
  on: "process",
  about: "presence",
  summary: "Words that the customer reads or hears, and that only those who work here understand.",
  claim: "our finance department would be speaking the same language as that of our customers",
  messages: {
    plain:
      "“{words}” is a word of ours, and the customer meets it here. Who does not know it has to ask, or guesses. Consider saying “{plain}”.",
    word: "“{words}” is a word of ours, and the customer meets it here. Who does not know it has to ask, or guesses. Consider the words in which you would tell a neighbour.",
  },
  titles: { plain: "Say “{plain}” instead of “{words}”" },
  options: {},
  *check(process, { judge, say, repair }) {
    if (servesMachines(process) || valueIn(process.serves) === "colleagues") return;
    const shared = [process.customer.who, process.start.when].map((fact) => valueIn(fact) ?? "").join(" ");
    const parts = process.steps.flatMap((step) => [step, ...step.next, ...step.exceptions]);
    for (const part of [...parts, ...process.exceptions]) {
      const { message, asks } = part;
      if (known(message) || known(asks)) yield* told(part);
    }

    function* told(part: Step | Flow): Iterable<Report> {
      const { message, asks } = part;
      if (known(message)) yield* found(message.value, message, part, true);
      for (const ask of valueIn(asks) ?? [])
        yield* found(ask.what, { kind: "stated", value: ask, span: ask.span }, part, false);
    }

    function* found(text: string, at: Fact<unknown>, part: Step | Flow, isMessage: boolean): Iterable<Report> {
      const words = judge.mention("inHouseWords", text);
      if (words === undefined || shared.includes(words)) return;
      const plain = judge.plainly(words);
      if (plain === undefined) return yield say("word", at, { words }, { part, detail: words });
      const properties = new Map<Property, Value>([["message", text.replace(words, () => plain)]]);
      const edit = { kind: "state", of: part, properties } as const;
      const repairs = isMessage ? [repair("plain", "suggestion", { plain, words }, edit)] : [];
      yield say("plain", at, { words, plain }, { part, detail: words, repairs });
    }
  },
});
