// Where a target comes from: what customers said, what was agreed with them or promised to them.
import { topic } from "./topic.js";

export const expectation = topic(`
  @survey|interview|panel|focus_group|research|expectation|contract|contractual|contractually
  focus group
  @customer .. ask|tell|expect|want|need|say|demand|accept|require|wish|name+ed
  ask+ed .. @customer
  agree+ed with
  agreed with
  promise|pledge|guarantee|charter|commitment
  told us
  tell us
`);
