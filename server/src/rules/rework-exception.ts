// A branch that does again what was done already, and spares the next customer nothing.
import { SURE } from "../meaning/judgement.js";
import { known } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import { judgements } from "./branches.js";
import { contacts } from "./contact.js";
import { defineRule } from "./rule.js";
import { goesOn, isUsualWay, isWayOfItsOwn } from "./ways-on.js";
import { calledBy, isOpen, nameOf, place } from "./wording.js";

export default defineRule({
  id: "rework-exception",
  since: "0.1.0",
  severity: "warning",
  group: "exceptions",
  on: "branch",
  about: "presence",
  summary: "A branch that redoes, chases, patches or sends back what was done already, and removes no cause.",
  claim: "simply attempted to mask the root cause",
  messages: {
    rework:
      "When “{condition}”, work is done over again ({reason}), and nothing here spares the next customer the same. Consider which form, letter, rule or supplier lets it happen, and who changes it: “prevention:”. If the branch serves what this customer needs, say so in “need:”.",
    back: "When “{condition}”, the case goes back and the same work is done over again, and nothing here spares the next customer the same. Consider which form, letter, rule or supplier lets it happen, and who changes it: “prevention:”. If the branch serves what this customer needs, say so in “need:”.",
    chased:
      "When “{condition}”, somebody is hurried or told once more (“{words}”), and nothing here spares the next customer the same wait. Consider what makes it late, and who changes that: “prevention:”. If the branch serves what this customer needs, say so in “need:”.",
    cause:
      "“{cause}” explains this case, not the next one: when “{condition}”, work is still done over again ({reason}). Consider what in our form, letter or rule lets it happen, and who changes it: “prevention:”.",
    causeBack:
      "“{cause}” explains this case, not the next one: when “{condition}”, the case still goes back and the same work is done over again. Consider what in our form, letter or rule lets it happen, and who changes it: “prevention:”.",
    late: "When “{condition}”, something is asked for only now, and “{target}” is done over again once it is there; nothing here spares the next customer the same. Consider asking for it at the start, in the form or the letter that comes first: “prevention:”. If only this customer's case needs it, say so in “need:”.",
    here: "the case comes back here",
  },
  titles: {
    prevention: "Open places for the cause and for what spares the next customer",
    need: "Open a place for the customer's need that this branch serves",
  },
  options: {},
  *check(branch, { judge, ask, say, repair }) {
    if (isUsualWay(branch)) return;
    const judgement = ask(judgements)(branch);
    if (judgement.label !== "rework" || judgement.confidence < SURE) return;
    const { entry, target } = branch;
    const condition = calledBy(branch);
    // Where nothing went wrong for those who are heard, that they are heard is another rule's to tell.
    const isOnlyLoud = judgement.reason.id === "loud-not-need" && judge.mention("complaint", condition) === undefined;
    if ((isOnlyLoud && goesOn(branch)) || isWayOfItsOwn(branch, ask(contacts).outcomes)) return;
    const properties = new Map<Property, Value>();
    if (entry.cause.kind === "missing") properties.set("cause", place("what lets this happen"));
    if (entry.prevention.kind === "missing") {
      properties.set("prevention", place("what we change so that it does not happen again, who does it and by when"));
    }
    const need = new Map<Property, Value>([
      ["need", place("what this customer needs that the usual way does not give")],
    ]);
    const repairs = [];
    // It comes first even where the places are open already, so that bulk repairs do not go on to the alternative.
    if (properties.has("prevention"))
      repairs.push(repair("prevention", "suggestion", {}, { kind: "state", of: entry, properties }));
    if (entry.need.kind === "missing" && !isOpen(entry.need)) {
      repairs.push(repair("need", "suggestion", {}, { kind: "state", of: entry, properties: need }));
    }
    const related = target && branch.returns !== "later" ? [{ message: "here", data: {}, at: target }] : [];
    const { reason } = judgement;
    const more = { repairs, related };
    // Where it goes back, the condition itself is the reason, and stands in the message already.
    const isBack = reason.id === "goes-back";
    if (known(entry.cause)) {
      const caused = { condition, reason, cause: entry.cause.value };
      yield say(isBack ? "causeBack" : "cause", branch, caused, more);
    } else if (reason.id === "asked-late" && target) {
      yield say("late", branch, { condition, target: nameOf(target) }, more);
    } else if (reason.id === "chases") {
      yield say("chased", branch, { condition, words: reason.words.at(-1) ?? condition }, more);
    } else yield say(isBack ? "back" : "rework", branch, { condition, reason }, more);
  },
});
