// What decides a branch besides its own words: how it is reached, where it goes, and what the author says of the next case.
import { describe, expect, it } from "vitest";
import { createJudge } from "../../server/src/meaning/judge.js";
import { type BranchWording, noVocabulary } from "../../server/src/meaning/judgement.js";
import type { BranchRow } from "./rows/branch-row.js";
import { causeRemovingBranches, mendingBranches } from "./rows/branches-causes.js";

const judge = createJudge(noVocabulary);

const plain: BranchWording = {
  condition: "Invoice wrong",
  from: "Send invoice",
  steps: ["Correct invoice"],
  target: "Send invoice",
  returns: "earlier",
  exception: true,
  waits: false,
};

function judged([condition, steps, returns]: BranchRow) {
  return judge.branch({ ...plain, condition, steps: steps.split("; "), returns });
}

/** Rows on which a careful reader would still disagree with the judge; the others must hold. */
const MISSED = 6;

describe("steps that mend and steps that remove a cause", () => {
  it("are told apart", () => {
    const missed = causeRemovingBranches.filter((row) => judged(row).label !== "resolve");
    expect(missed.length).toBeLessThan(MISSED);
  });
  it.each(mendingBranches)("never takes mending for a cause removed: %s / %s", (...row) => {
    expect(judged(row).label).not.toBe("resolve");
  });
});

describe("prevention", () => {
  it.each([
    "We dropped the old code list from the screen",
    "Firms now measure before they tile",
    "The app asks for the flat number now",
    "Drivers no longer sort by hand",
    "Every crate carries its weight",
  ])("holds where it changes how work is done: %s", (prevention) => {
    expect(judge.branch({ ...plain, prevention }).label).toBe("resolve");
  });
  it.each(["none", "to be decided", "Remind customers to attach the photo", "Customers should read the letter"])(
    "is none: %s",
    (prevention) => expect(judge.branch({ ...plain, prevention }).label).toBe("rework"),
  );
});

describe("loops and answers", () => {
  it("takes a return to a step that only waits for polling", () => {
    const polling = { ...plain, condition: "is complete? no", steps: [], target: "wait 5 seconds" };
    expect(judge.branch(polling).label).not.toBe("rework");
  });
  it("lets an ordinary answer remind, where nothing failed", () => {
    const reminding = { ...plain, condition: "otherwise", steps: ["Remind two days before"], exception: false };
    expect(judge.branch({ ...reminding, returns: "later" }).label).not.toBe("rework");
    expect(judge.branch({ ...reminding, condition: "No reply", exception: true }).label).toBe("rework");
  });
});
