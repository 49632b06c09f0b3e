// English: the rules' own sentences, and those of findings that no rule makes.

import { rules } from "../rules/index.js";
import { problems } from "../rules/problems.js";
import type { Sentences } from "./sentences.js";

/** Titles of repairs that every rule has. */
const shared: Sentences = {
  "title/allow": "Allow “{rule}” here, with a reason",
};

export const english: Sentences = {
  ...shared,
  ...Object.fromEntries(
    [...rules, ...problems].flatMap((told) => [
      ...Object.entries(told.messages).map(([id, text]) => [`${told.id}/${id}`, text]),
      ...Object.entries(told.titles).map(([id, text]) => [`${told.id}/title/${id}`, text]),
    ]),
  ),
};
