// The processes of a text with what it shows about their customer without saying it, for whoever writes them anew.
import type { Reading } from "../formats/format.js";
import { Judges } from "../meaning/judges.js";
import { inexpressible } from "../model/fact.js";
import type { Process, Step } from "../model/process.js";
import { wordingOf } from "../rules/wordings.js";
import { withEvidence } from "./evidence.js";
import type { Settings } from "./settings.js";

export function shownIn({ imported, processes }: Reading, { vocabulary, language }: Settings): readonly Process[] {
  if (!imported) return processes;
  const judges = new Judges();
  const judge = judges.of(vocabulary, language ?? judges.languageOf(wordingOf(processes)));
  return withEvidence(processes, judge).map((process) => ({ ...process, steps: process.steps.map(inWords) }));
}

/** That something is sent shows the contact; what the customer has by it is for the author to say. */
function inWords(step: Step): Step {
  const { outcome } = step;
  const isSaid = outcome.kind !== "derived" || outcome.from === "end-event";
  return isSaid ? step : { ...step, outcome: inexpressible };
}
