// English: the rules' own sentences, and those of findings that no rule makes.

import { rules } from "../rules/index.js";
import { problems } from "../rules/problems.js";
import type { Sentences } from "./sentences.js";

/** Titles of repairs that every rule has, and what the interface says. */
const shared: Sentences = {
  "title/allow": "Allow “{rule}” here, with a reason",
  "ours/fix-all": "Touchstone: make all safe repairs",
  "ours/checking": "Checking {file}",
  "ours/checking-all": "Checking the processes that are not open",
  "ours/reading": "Reading the other processes of this project",
  "ours/vast":
    "{root} holds very many files, so each process is checked without looking at the others, and only while it is open.",
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
