// What is found in diagrams, and what is left alone because it is only drawn.
import { describe, expect, test } from "vitest";
import { checkFindings, findingsIn } from "../notation/check.js";
import { diagram, flows } from "./bpmn.js";

const path = "a.bpmn";

describe("a way back", () => {
  const approval = diagram(`<startEvent id="s"/><userTask id="read" name="Read the claim"/>
<exclusiveGateway id="g" name="Claim complete?"/><task id="ask" name="Ask for what is missing"/><task id="pay" name="Pay"/>
${flows("s read", "read g", "g pay yes", "g ask no", "ask read")}`);

  test("is called by the question together with its answer", () => {
    const [found] = findingsIn(approval, { path, rule: "unbounded-loop" });
    expect(found?.message).toMatch(/^When “Claim complete\? no”, the case goes back to “Read the claim”/);
  });

  test("leads to no place with a name where that is a gateway without one", () => {
    const joined = approval
      .replace("<startEvent", '<exclusiveGateway id="join"/><task id="first" name="Enter the claim"/><startEvent')
      .replace('targetRef="read"', 'targetRef="first"')
      .replace('sourceRef="ask" targetRef="read"', 'sourceRef="ask" targetRef="join"')
      .replace(
        "</process>",
        `<parallelGateway id="split"/><task id="note" name="Note it"/>
<sequenceFlow sourceRef="first" targetRef="join"/><sequenceFlow sourceRef="join" targetRef="split"/>
<sequenceFlow sourceRef="split" targetRef="read"/><sequenceFlow sourceRef="split" targetRef="note"/></process>`,
      );
    const [found] = findingsIn(joined, { path, rule: "unbounded-loop" });
    expect(found?.message).toMatch(/^When “Claim complete\? no”, the case goes back as often as it takes/);
  });
});

test.each([
  ["userTask", /^Nothing here shows where the customer is met/],
  ["serviceTask", /^This names no customer and nobody who works in it/],
])("a process of one %s is taken for what it is on first contact", (type, message) => {
  const [found] = findingsIn(diagram(`<${type} id="a" name="Read the table"/>`), { path });
  expect(found?.message).toMatch(message);
});

test.each([
  ["Customer", /^The customer is met at “Read the table”/],
  ["Participant_1", /^Nothing here shows where the customer is met/],
  ["Pool 2", /^Nothing here shows where the customer is met/],
])("the name %s of a pool says what it says, and no more", (pool, message) => {
  const lane = `<laneSet><lane name="${pool}"><flowNodeRef>a</flowNodeRef></lane></laneSet>`;
  const parties = '<collaboration id="c"><participant id="us" name="Bank" processRef="p"/></collaboration>';
  const [found] = findingsIn(diagram(`${lane}<userTask id="a" name="Read the table"/>`, parties), { path });
  expect(found?.message).toMatch(message);
});

test.each([
  ["the letter that tells of a refusal is what ends the case", "", /^“Send the rejection” ends the case/],
  ["and the refusal itself where others send the letter as well", "more reply", /^“Reject the claim” ends the case/],
])("%s", (_, way, message) => {
  const text = diagram(`<startEvent id="s"/><userTask id="read" name="Read the customer's claim"/>
<exclusiveGateway id="g" name="Covered?"/><task id="no" name="Reject the claim"/><task id="reply" name="Send the rejection"/>
<task id="more" name="Close it"/><task id="pay" name="Pay"/>
${flows("s read", "read g", "g no no", "no reply", "g pay yes", "g more withdrawn", way || "s read")}`);
  const [found] = findingsIn(text, { path, rule: "dead-end-rejection" });
  expect(found?.message).toMatch(message);
});

describe("nobody is accused", () => {
  const again = `<startEvent id="s"/><task id="pay" name="Pay"/><exclusiveGateway id="ok" name="Card accepted?"/>
<exclusiveGateway id="g" name="Try again?"/><endEvent id="e"/><endEvent id="f"/>
${flows("s pay", "pay ok", "ok e yes", "ok g no", "g pay yes", "g f no")}`;

  test.each([
    ["a customer may go round for ever who is asked and may leave", "Customer", 0],
    ["and a clerk may not", "Clerk", 1],
  ])("%s", (_, pool, count) => {
    const parties = `<collaboration id="c"><participant id="us" name="${pool}" processRef="p"/></collaboration>`;
    expect(findingsIn(diagram(again, parties), { path, rule: "unbounded-loop" })).toHaveLength(count);
  });

  test.each([
    ["an error that is looked at where all answers are looked at is no work done over again", "join", 0],
    ["and one that is put right first is", "fix", 1],
  ])("%s", (_, target, count) => {
    const inside = `<startEvent id="s"/><serviceTask id="a" name="Ask the registry"/><task id="fix" name="Correct the data"/>
<boundaryEvent id="wrong" name="Wrong answer" attachedToRef="a"><errorEventDefinition/></boundaryEvent>
<exclusiveGateway id="join"/><task id="look" name="Review the answer again"/>
${flows("s a", "a join", "join look", `wrong ${target}`, "fix join")}`;
    expect(findingsIn(diagram(inside), { path, rule: "rework-exception" })).toHaveLength(count);
  });

  test.each([
    ["devices that go from place to place", "Controller", "Drone 1", 0],
    ["people who do", "Controller", "Gardener", 1],
  ])("%s", (_, us, they, count) => {
    const parties = `<collaboration id="c"><participant id="us" name="${us}" processRef="p"/>
<participant id="they" name="${they}"/><messageFlow id="m" sourceRef="order" targetRef="they"/></collaboration>`;
    const patrol = `<startEvent id="s"/><exclusiveGateway id="any" name="Is a field unwatered?"/><task id="order" name="Order"/>
<exclusiveGateway id="went" name="Successful?"/><task id="note" name="Update the field"/><endEvent id="e"/>
${flows("s any", "any order yes", "order went", "went note no", "note any", "went e yes", "any e no")}`;
    expect(findingsIn(diagram(patrol, parties), { path, rule: "rework-exception" })).toHaveLength(count);
  });

  test("the steps of a sub-process happen that nothing leads to, as such a step alone does", () => {
    const inside = `<startEvent id="s" name="Asked"/><task id="a"/><subProcess id="u"><startEvent id="x"/>
<task id="b" name="Pack"/><task id="c" name="Ship"/>${flows("x b", "b c")}</subProcess>
<sequenceFlow id="g" sourceRef="s" targetRef="a"/>`;
    checkFindings(diagram(inside), { path, rule: "unreachable-step" });
  });

  test.each([
    ["events without a name are no exceptions that anybody made", "", 0],
    ["and with names they are", "Case", 1],
  ])("%s", (_, name, count) => {
    const events = Array.from({ length: 12 }, (__, i) => {
      const named = name && ` name="${name} ${i}"`;
      return `<boundaryEvent id="e${i}"${named} attachedToRef="a"><signalEventDefinition/></boundaryEvent>`;
    });
    const text = diagram(`<task id="a" name="Rent out"/>${events.join("")}`);
    expect(findingsIn(text, { path, rule: "exception-sprawl" })).toHaveLength(count);
  });
});
