// Customers who learn only after their efforts that this is not for them.
import type { Property, Value } from "../model/model-edit.js";
import type { Step } from "../model/process.js";
import { isWaiting } from "./contact.js";
import { trails, turnsAway } from "./eligibility.js";
import { defineRule } from "./rule.js";
import { isOpen, nameOf, newId, place, servesMachines } from "./wording.js";

export default defineRule({
  id: "late-eligibility",
  since: "0.2.0",
  severity: "info",
  group: "exceptions",
  on: "branch",
  about: "presence",
  summary: "Customers learn that they are not eligible only after several efforts of theirs.",
  claim: "no-nonsense, fit-for-purpose, and hassle-free solution to their needs",
  messages: {
    late: "Customers learn here that this is not for them (“{words}”), after they have already gone through “{first}” and “{second}”. Their time is lost, and so is ours. Consider saying before “{first}” who can get this and who cannot.",
    effort: "the customer has this effort before",
  },
  titles: {
    add: "Add a step before “{first}” that says who can get this",
    message: "Open a place at “{first}” for who can get this and who cannot",
  },
  options: {
    efforts: {
      default: 2,
      describe: "After how many efforts of the customer an exit for the wrong customer is late.",
      minimum: 1,
    },
  },
  *check(branch, { process, graph, judge, options, ask, say, repair }) {
    if (servesMachines(process) || !branch.from) return;
    const words = turnsAway(branch, graph, judge);
    const trail = words === undefined ? undefined : ask(trails).get(branch.from);
    const [first] = trail?.efforts ?? [];
    const second = trail?.efforts.at(-1);
    if (words === undefined || !trail || !first || !second) return;
    if (trail.count < options.efforts || trail.isShown || trail.isInspected) return;
    const related = trail.efforts.map((at) => ({ message: "effort", data: {}, at }));
    const data = { words, first: nameOf(first), second: nameOf(second) };
    yield say("late", branch, data, {
      related,
      repairs: isWaiting(first) || isOpen(first.message) ? [] : saying(first),
    });

    function saying(effort: Step) {
      const before = graph.steps[(graph.number(effort.id) ?? 0) - 1];
      const shape = place("who can get this, and who cannot and is helped elsewhere");
      const told = { first: nameOf(effort) };
      if (before && isWaiting(before)) return [];
      if (before?.inOrder) {
        const properties = new Map<Property, Value>([["outcome", shape]]);
        const id = newId("say-who-can", graph);
        const name = "Tell customers before they begin";
        return [
          repair("add", "suggestion", told, { kind: "add-step", of: process, after: before, id, name, properties }),
        ];
      }
      const properties = new Map<Property, Value>([["message", shape]]);
      if (effort.message.kind !== "missing") return [];
      return [repair("message", "suggestion", told, { kind: "state", of: effort, properties })];
    }
  },
});
