// A customer who starts the process and then hears nothing until its end.
import { valueIn } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import type { Step } from "../model/process.js";
import type { Stretch } from "../model/stretches.js";
import { isCustomer, isWaiting, lastSilence } from "./contact.js";
import { defineRule } from "./rule.js";
import { nameOf, newId, place, servesMachines } from "./wording.js";

const WORD = place("how it stands, and the day they hear next");

export default defineRule({
  id: "insulated-customer",
  since: "0.2.0",
  severity: "warning",
  group: "visibility",
  on: "process",
  about: "absence",
  summary: "A customer who starts the process and then hears nothing until its end, over many hands or days.",
  claim: "The processes become an insulator between the customer and the organization",
  messages: {
    hands:
      "From “{first}” to “{last}” the case changes hands {count} times, and nothing here says that the customer hears of it. Whoever waits without a word has to call and ask. Consider a step between that tells the customer how it stands and when they hear next.",
    days: "From “{first}” to “{last}” {count} working days may pass, and nothing here says that the customer hears anything. Whoever waits without a word has to call and ask. Consider a step between that tells the customer how it stands and when they hear next.",
    wait: "“{first}” may take {count} working days, and nothing here says that the customer hears anything until it is over. Whoever waits without a word has to call and ask. Consider saying in “message:” what the customer hears meanwhile, and when.",
    before: "the customer is met here, and then no more until the end",
    next: "the customer is met again here",
  },
  titles: {
    tell: "Add a step after “{step}” that tells the customer how it stands",
    message: "Open a place for what the customer hears at “{step}”",
  },
  options: {
    handOffs: {
      default: 3,
      describe: "How often the case may change hands without a word to the customer.",
      minimum: 0,
    },
    days: { default: 5, describe: "How many working days may pass without a word to the customer.", minimum: 0 },
  },
  *check(process, { graph, judge, options, ask, say, repair }) {
    if (servesMachines(process) || !isCustomer(valueIn(process.start.who) ?? "", process, judge)) return;
    const byHands = lastSilence("handOffs", graph, ask);
    const byDays = lastSilence("days", graph, ask);
    if (byHands && byHands.handOffs > options.handOffs) yield* tell(byHands, "hands", byHands.handOffs);
    else if (byDays && byDays.days > options.days) yield* tell(byDays, "days", Math.round(byDays.days));

    function* tell({ from, to, steps }: Stretch, message: "hands" | "days", count: number) {
      const [first, last] = [steps[0], steps.at(-1)];
      // Where a format has no place for what the customer hears, nobody can be asked to fill it.
      if (!first || !last || !steps.some((step) => step.message.kind === "missing")) return;
      // The case changes hands on the way from the last meeting and to the next, too; time passes only between them.
      const [begin, end] = message === "hands" ? [from ?? first, to ?? last] : [first, last];
      const data = { first: nameOf(begin), last: nameOf(end), count };
      const related = [
        ...(from ? [{ message: "before", data: {}, at: from }] : []),
        ...(to ? [{ message: "next", data: {}, at: to }] : []),
      ];
      const repairs = steps.some(isWaiting) ? [] : [...adding(steps), ...telling(first)];
      const isOne = first === last && message === "days";
      yield say(isOne ? "wait" : message, first, data, { related, repairs, part: first });
    }

    /** A step in the middle, where the steps follow one another in order. */
    function adding(steps: readonly Step[]) {
      const half = steps.slice(Math.floor((steps.length - 1) / 2));
      const after = half.find(({ inOrder }) => inOrder) ?? steps.find(({ inOrder }) => inOrder);
      if (!after) return [];
      const properties = new Map<Property, Value>([["outcome", WORD]]);
      const own = { id: newId("say-how-it-stands", graph), name: "Say how it stands", properties };
      return [repair("tell", "suggestion", { step: nameOf(after) }, { kind: "add-step", of: process, after, ...own })];
    }

    function telling(step: Step) {
      if (step.message.kind !== "missing") return [];
      const properties = new Map<Property, Value>([["message", WORD]]);
      return [repair("message", "suggestion", { step: nameOf(step) }, { kind: "state", of: step, properties })];
    }
  },
});
