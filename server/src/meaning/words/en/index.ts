// The English lexicon: all groups of words under one name each.
import { branches } from "./branches.js";
import { measures } from "./measures.js";
import { people } from "./people.js";
import { states } from "./states.js";
import { things } from "./things.js";

export const groups = { ...people, ...things, ...measures, ...states, ...branches } as const;
