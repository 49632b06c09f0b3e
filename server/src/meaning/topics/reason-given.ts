// Somebody is told why.
import { topic } from "./topic.js";

export const reasonGiven = topic(
  `
  why|because|reason|explanation|justification|since
  explain|justify .. refusal|rejection|decision|it|no|them|him|her|@customer
  due|owing to
  with .. comment|review|feedback|remark|assessment|finding|hint
`,
  `
  no|without|not reason|explanation|justification|why
  reason code
`,
);
