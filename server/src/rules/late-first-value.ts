// Many steps before the first after which the customer has, knows or can do something.
import { workingDays } from "../model/duration.js";
import { valueIn } from "../model/fact.js";

import type { Step } from "../model/process.js";
import { quickestWay } from "../model/quickest-way.js";
import { contacts } from "./contact.js";
import { defineRule } from "./rule.js";
import { isRouting } from "./standing.js";
import { nameOf, servesMachines } from "./wording.js";

export default defineRule({
  id: "late-first-value",
  since: "0.2.0",
  severity: "off",
  group: "purpose",
  on: "process",
  about: "presence",
  summary: "Many steps before the first after which the customer has, knows or can do something.",
  claim: "no-nonsense, fit-for-purpose, and hassle-free solution to their needs",
  messages: {
    late: "“{step}” is the first step after which the customer has, knows or can do something, and even on the quickest way {count} steps come before it: {path}. Until then the customer only waits or works for us. Consider what they could know or have earlier, and which of these steps could come later.",
    before: "comes before the customer has anything",
  },
  titles: {},
  options: {
    steps: {
      default: 7,
      describe: "How many steps may come before the first with an outcome for the customer.",
      minimum: 1,
    },
    days: {
      default: 5,
      describe: "A step that says in `within` that it takes this many working days or more is long work, and excuses.",
      minimum: 1,
    },
  },
  *check(process, { graph, options, ask, say }) {
    if (servesMachines(process)) return;
    const { outcomes } = ask(contacts);
    const way = quickestWay(
      graph,
      (step) => outcomes.has(step),
      (step) => !isRouting(step),
    );
    if (!way || way.before.length <= options.steps || way.before.some(isLongWork)) return;
    const related = way.before.map((at) => ({ message: "before", data: {}, at }));
    const path = way.before.map((step) => `“${nameOf(step)}”`).join(", ");
    yield say("late", way.to, { step: nameOf(way.to), count: way.before.length, path }, { related });

    function isLongWork({ within }: Step): boolean {
      return (workingDays(valueIn(within) ?? "") ?? 0) >= options.days;
    }
  },
});
