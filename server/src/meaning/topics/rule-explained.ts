// Somebody is told what our policy, terms or procedure say.
import { topic } from "./topic.js";

const RULE =
  "policy|terms|conditions|rule|procedure|process|regulation|guideline|clause|section|paragraph|tariff|fine_print";

export const ruleExplained = topic(
  `
  explain|restate|quote|cite|recite|justify|repeat|clarify .. ${RULE}
  refer|point|direct .. to .. ${RULE}
  remind .. of|about .. ${RULE}
  inform|tell|reply|answer|respond|write .. about|of|with|that|from .. policy|terms|conditions|rule|tariff|clause|regulation
  send|read|show .. copy|extract|text|link .. of|to|from .. policy|terms|conditions|rule|tariff
  in? accordance|line|keeping with .. ${RULE}
  according|pursuant|subject to .. ${RULE}
  under|per our|the .. policy|terms|conditions|rule|tariff
  as stated|set|described|laid .. ${RULE}
  our policy|terms|conditions|rule|process|procedure do|does|is|are|say|state|exclude|not|require|requires
  standard terms|policy answer|reply|text
`,
  `
  change|improve|rewrite|revise|simplify|update|amend|waive|bend|correct .. ${RULE}
  ${RULE} was|were|is wrong|wrongly|unclear
  insurance policy document
`,
);
