// Colleagues are given something, helped or spared something: said of a process that serves them.
import { topic } from "./topic.js";

export const servedColleague = topic(`
  help|enable|let|allow|support|give|provide|offer|get|protect|keep|bring|make|spare|free|save|pay|serve|equip|supply|reach .. @employee|@worker|@team|everybody|everyone|people|@person
  to|for a|an|the|our|all|every|each|new? @employee|@worker|everybody|everyone|people
  so that .. @employee|@worker|@team|everybody|everyone|people|@person
`);
