// Customers are spared waiting, time or money: less of something, and theirs.
import { topic } from "./topic.js";

const lessen = "reduce|cut|lower|minimise|minimising|minimize|minimizing|shorten|save|lessen|shrink";

export const sparedCustomer = topic(`
  ${lessen} .. for our|the|all|every|each|their? @customer|people
  ${lessen} .. wait|waiting|queue|queueing
  ${lessen} .. burden|worry|hassle|pain|harm|stress|suffering
  save|spare|relieve our|the|all|every|each? @customer|people
`);
