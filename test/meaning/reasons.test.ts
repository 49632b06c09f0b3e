// A judgement says why, in the author's own words, and listens to what the author states beside the name.
import { describe, expect, it } from "vitest";
import { createJudge } from "../../server/src/meaning/judge.js";
import { type BranchWording, type MetricWording, noVocabulary, SURE } from "../../server/src/meaning/judgement.js";
import { type ReasonId, reasons } from "../../server/src/meaning/reasons.js";

const judge = createJudge(noVocabulary);

describe("reasons", () => {
  it.each<[string, ReasonId, string]>([
    ["number of calls not closed per agent", "per-worker", "per agent"],
    ["avg_handle_time", "our-work", "avg_handle_time"],
    ["% of callers who would recommend us", "customers-verdict", "callers who would recommend"],
    ["surveys sent per month", "work-around-verdicts", "surveys sent"],
    ["First response time", "nobodys-clock", "First response time"],
    ["costumer satisfaction", "customers-verdict", "costumer satisfaction"],
    ["customer wait time", "customers-clock", "customer wait"],
    ["kept repair appointments", "promise-kept", "kept repair appointments"],
    ["claims reserve accuracy", "our-resource", "reserve"],
  ])("metric %s: %s", (name, id, words) => {
    expect(judge.metric({ name }).reason).toEqual({ id, words: [words] });
  });

  it.each<[string, string, ReasonId, string[]]>([
    ["Close case", "Case closed", "says-step-again", ["Case closed"]],
    ["Close case", "", "empty-outcome", []],
    ["Close case", "TBD", "no-outcome", ["TBD"]],
    ["Refund", "Shopper has the money back", "customer-state", ["Shopper has the money back"]],
    ["Late train", "passengers notified", "bare-notice", ["passengers notified"]],
    ["Late train", "passengers told when it comes", "told-what", ["passengers told when it comes"]],
    ["Collect", "tenant signs the agreement", "customer-serves-us", ["tenant signs the agreement"]],
    ["Decide", "Claim granted", "our-decision", ["Claim granted"]],
    ["Fix boiler", "Heating restored", "served-thing", ["Heating restored"]],
    ["Bill", "Letter posted to the archive", "left-our-hands", ["posted"]],
  ])("outcome %s / %s: %s", (step, outcome, id, words) => {
    expect(judge.outcome({ step, outcome }).reason).toEqual({ id, words });
  });

  it("quotes only words that the author wrote", () => {
    for (const name of ["Calls CLOSED, per  agent!", "avgWaitOfCustomer", "don't-knows per Agent's shift"]) {
      for (const words of judge.metric({ name }).reason.words) expect(name).toContain(words);
    }
  });

  it("has a sentence for each, and a place for the words in most", () => {
    for (const sentence of Object.values(reasons)) expect(sentence).not.toMatch(/\{(?!words\})/);
  });
});

describe("what the author states of a metric", () => {
  it.each<[string, MetricWording, string]>([
    ["the perspective decides", { name: "calls closed per agent", perspective: "customer" }, "customer"],
    [
      "the description",
      { name: "Response time", description: "what the caller waits until somebody helps" },
      "customer",
    ],
    ["the target", { name: "Accuracy", target: "95% of tenants say so" }, "customer"],
    [
      "the customer's clock",
      { name: "Lead time", from: "the shopper orders", until: "the shopper has it" },
      "customer",
    ],
    ["our clock", { name: "Resolution time", from: "ticket created", until: "ticket closed" }, "internal"],
    ["the name comes before the description", { name: "AHT", description: "so that customers wait less" }, "internal"],
    ["nothing", { name: "Resolution time", description: "Median" }, "ambiguous"],
  ])("%s", (_, metric, label) => expect(judge.metric(metric).label).toBe(label));

  it("knows pure speed from a clock that the customer lives through", () => {
    const speeds = ["How quickly was the call closed", "response time", "speed of answer", "AHT", "days to decide"];
    const others = ["time until the customer's problem is solved", "calls closed", "CSAT", "FCR", "Kosten"];
    expect(speeds.filter((name) => judge.onlySpeed({ name }))).toEqual(speeds);
    expect(others.filter((name) => judge.onlySpeed({ name }))).toEqual([]);
  });

  it.each([
    ["AHT", "Time until the customer's problem is solved"],
    ["calls closed per agent", "Customers who did not have to come back about the same thing"],
    ["tickets created", "Customers who had to contact us because something went wrong"],
    ["call volume", "Customers who had to contact us because something went wrong"],
    ["escalation rate", "Customers helped by the first person they reached"],
    ["SLA met", "Customers who had it by the date we promised"],
    ["what nobody knows", "Customers who say they got what they came for"],
  ])("the customer's counterpart of %s is: %s", (name, counterpart) => {
    const [best, ...others] = judge.counterparts({ name });
    expect(best?.name).toBe(counterpart);
    for (const one of [best, ...others]) expect(judge.metric({ ...one, name: one?.name ?? "" }).label).toBe("customer");
  });
});

describe("what the author states of a branch", () => {
  const photo: BranchWording = {
    condition: "Photo missing",
    from: "Check the photo",
    steps: ["Ask for the photo"],
    target: "Receive the request",
    returns: "earlier",
    exception: true,
    waits: false,
  };

  it.each([
    "The form now asks for the photo (since 2026-08)",
    "Anna changes the upload page by 1 March",
    "Quality manager agrees a new rule by Friday",
    "Train the clerks on photos",
    "New carton from June on",
    "Supplier replaced",
  ])("prevention clears: %s", (prevention) => expect(judge.branch({ ...photo, prevention }).label).toBe("resolve"));

  it.each([
    "Remind customers to attach the photo",
    "Customers must read the form",
    "Be more careful",
    "none",
    "TODO",
    "",
  ])("prevention that changes nothing does not: %s", (prevention) =>
    expect(judge.branch({ ...photo, prevention }).label).toBe("rework"),
  );

  it.each(["Customer forgot", "The form lets people skip the photo"])("a cause alone does not clear: %s", (cause) =>
    expect(judge.branch({ ...photo, cause }).label).toBe("rework"),
  );

  it("a need clears, rank and filler do not", () => {
    const label = (need: string) => judge.branch({ ...photo, need }).label;
    expect(label("People without a phone cannot take a photo")).toBe("accommodate");
    expect(["VIP", "important customer", "none", "TODO", " "].map(label)).toEqual(Array(5).fill("rework"));
  });

  it("a branch that only waits is not rework", () => {
    const waiting = judge.branch({ ...photo, steps: [], waits: true });
    expect(waiting).toMatchObject({ label: "first-time", reason: { id: "only-waits" } });
  });

  it("says nothing of a branch that tells nothing", () => {
    for (const returns of ["earlier", "same", "later"] as const) {
      const silent = judge.branch({ ...photo, condition: "Flow_1x2", steps: ["Stage two"], returns });
      expect(silent.label === "rework" && silent.confidence >= SURE).toBe(false);
    }
  });
});

describe("purposes", () => {
  it.each([
    "Customers have their money back without having to chase us",
    "Patients leave healthy and know what to do",
    "Help families get the support they are entitled to",
    "Restore service for users as fast as possible",
    "An employee who needs a laptop can work on day one",
    "Keep residents safe",
  ])("a change for a customer: %s", (text) => expect(judge.purpose(text).label).toBe("customer"));

  it.each([
    "Comply with ISO 9001",
    "Ensure the procedure is followed",
    "Standardise claims handling",
    "Implement the refund process",
    "Increase efficiency and reduce handling time",
    "Process refund requests",
    "To ensure that all requests are registered",
  ])("the process itself: %s", (text) => expect(judge.purpose(text).label).toBe("process"));

  it.each(["", "Onboarding", "Deliver parcels"])("unclear: %s", (text) =>
    expect(judge.purpose(text).label).toBe("unclear"),
  );
});

describe("refusals", () => {
  it.each(["Send the refusal", "Decline the claim", "Application rejected", "Do not approve", "Turn down the offer"])(
    "%s",
    (step) => expect(judge.refuses(step)).toBe(true),
  );
  it.each(["Approve the claim", "Issue the permit", "Order new cards", "Refund"])("not: %s", (step) =>
    expect(judge.refuses(step)).toBe(false),
  );
});
