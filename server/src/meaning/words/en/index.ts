// The English language as wording is read in it, and all groups of words under one name each.
import type { Language } from "../../wording/language.js";
import { branches } from "./branches.js";
import { figures } from "./figures.js";
import { irregular, nouns, prefixes, variants } from "./forms.js";
import { happenings } from "./happenings.js";
import { measures } from "./measures.js";
import { people } from "./people.js";
import { states } from "./states.js";
import { things } from "./things.js";
import { wellKnown } from "./well-known.js";

export const groups = { ...people, ...things, ...measures, ...states, ...happenings, ...figures, ...branches } as const;

export const english: Language = { groups, irregular, variants, nouns, wellKnown, prefixes };
