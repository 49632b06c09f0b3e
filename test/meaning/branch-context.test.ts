// What decides a branch besides its own words: how it is reached, where it goes, and what the author says of the next case.
import { describe, expect, it } from "vitest";
import { createJudge } from "../../server/src/meaning/judge.js";
import { type BranchWording, noVocabulary, SURE } from "../../server/src/meaning/judgement.js";
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
  it.each([
    ["document needed", "asked-late"],
    ["information from the surveyor needed", "asked-late"],
    ["document missing", "done-again"],
    ["additional proof missing", "done-again"],
  ])("takes papers that are asked for late for rework: %s", (condition, reason) => {
    const asking = { ...plain, condition, steps: ["Request document"], target: "Decide on the claim" };
    expect(judge.branch(asking)).toMatchObject({ label: "rework", reason: { id: reason } });
  });
  it.each([
    "more information needed",
    "additional proof required",
    "further documents needed",
    "needs another opinion",
  ])("and those that nobody asked for before for first-time work: %s", (condition) => {
    const asking = { ...plain, condition, steps: ["Request document"], target: "Decide on the claim" };
    expect(judge.branch(asking).label).not.toBe("rework");
  });
  it.each([
    ["Guess right? no", [], "Guess a number"],
    ["Password correct? no", ["Show a message"], "Enter the password"],
    ["Verdict ready? no", [], "Continue the hearing"],
    ["Good offer? no", ["Decline the offer"], "Receive an offer"],
    ["Customer agrees? no", [], "Choose a car"],
    ["Volunteer found? no", ["Offer more"], "Look for volunteers"],
    ["Diagnosis clear? no", ["Perform further tests"], "Diagnosis clear?"],
  ])("lets go round what is tried until it fits: %s", (condition, steps, target) => {
    expect(judge.branch({ ...plain, condition, steps, target, exception: false }).label).not.toBe("rework");
  });
  it.each([
    ["Score good? unclear", ["Review manually"]],
    ["Error? yes", ["Log the error"]],
    ["Replacement found? no", ["Ask an agency"]],
  ])("takes going on with what was not done before for no rework: %s", (condition, steps) => {
    const going = { ...plain, condition, steps, target: "Write the plan", returns: "later", exception: false } as const;
    const { label, confidence } = judge.branch(going);
    expect(label === "rework" && confidence >= SURE).toBe(false);
  });
  it.each([
    ["two weeks", true],
    ["6 pm", false],
    ["Monday morning", false],
  ])("takes a call for chasing only where somebody is late: %s", (condition, isChasing) => {
    const calling = { ...plain, condition, steps: ["Call the driver"], returns: "later", timer: true } as const;
    expect(judge.branch(calling).label === "rework").toBe(isChasing);
  });
  it("lets what goes back to its sender for good end the case", () => {
    const leaving = { ...plain, condition: "Second attempt failed", target: "", returns: "end" } as const;
    expect(judge.branch({ ...leaving, steps: ["Return to sender"] }).label).toBe("terminate");
    const staying = { ...leaving, steps: ["Return it to the clerk"], returns: "earlier" } as const;
    expect(judge.branch(staying).label).toBe("rework");
  });
  it("quotes the reminder and not what is prepared for it", () => {
    const reminding = { ...plain, condition: "not complete", steps: ["Reset the fields", "Send the reminder"] };
    expect(judge.branch(reminding).reason).toEqual({ id: "chases", words: ["Send the reminder"] });
  });
});
