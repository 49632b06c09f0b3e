// What a kind of case needs for the first time is never called rework: to approve, to consult, to inspect, to hear.
import { expect, it } from "vitest";
import { createJudge } from "../../server/src/meaning/judge.js";
import { noVocabulary, SURE } from "../../server/src/meaning/judgement.js";

const judge = createJudge(noVocabulary);

const conditions = [
  "Amount above 10,000",
  "Building under protection",
  "Patient takes blood thinners",
  "Applicant lived abroad",
  "Load wider than the lane",
  "Claim after a storm",
  "Guest travels with a dog",
  "High risk",
  "Contract in a foreign language",
  "Suspicion of fraud",
];

const work = [
  "Ask the head of department to approve",
  "Approve by second manager",
  "Get sign-off from finance",
  "Consult the cardiologist",
  "Consult an expert on monuments",
  "Ask the legal department for its opinion",
  "Inspect the roof",
  "Inspect the site with the engineer",
  "Examine the vehicle",
  "Hear the neighbours",
  "Hear the applicant",
  "Interview the witness",
];

it.each(work)("%s", (step) => {
  const accused = conditions.flatMap((condition) =>
    (["later", "same", "end"] as const).filter((returns) => {
      const branch = { condition, from: "", steps: [step], target: "", returns, exception: true, waits: false };
      const { label, confidence } = judge.branch(branch);
      return label === "rework" && confidence >= SURE;
    }),
  );
  expect(accused).toEqual([]);
});
