// The German language, as the judge of wording reads it: every word in English words that the judge knows.
import type { ForeignLanguage } from "../../translation/foreign.js";
import { formsOf, stemsOf } from "./conjugation.js";
import * as nouns from "./nouns.js";
import * as particles from "./particles.js";
import { qualities } from "./qualities.js";
import { intransitive, mostlyDone, verbs } from "./verbs.js";

export const german: ForeignLanguage = {
  ...particles,
  nouns: Object.values(nouns),
  persons: `${nouns.people},${nouns.house}`,
  verbs,
  intransitive,
  mostlyDone,
  qualities,
  formsOf,
  stemsOf,
  deed: "ung",
  contrary: "un",
  endings: "e n s en er es em ern in se nen innen ens",
  linkers: "s n en es er e nen",
  again: "nach wieder neu",
  spellings: [
    ["ae", "ä"],
    ["oe", "ö"],
    ["ue", "ü"],
  ],
  changes: [
    ["ä", "a"],
    ["ö", "o"],
    ["ü", "u"],
  ],
};
