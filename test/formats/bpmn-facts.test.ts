// What the model takes from a BPMN file besides the ways: who does what, in which words, with whom, and by when.
import { describe, expect, test } from "vitest";
import type { Step } from "../../server/src/model/process.js";
import { diagram, flows, processIn, readDiagram, stepIn } from "./bpmn.js";
import { short, wordsAt } from "./reading.js";

const collaboration = `<collaboration id="c">
  <participant id="us" name="The&#10;Shop" processRef="p"/>
  <participant id="them" name="Reader"/>
  <messageFlow id="m1" name="Order" sourceRef="them" targetRef="s"/>
  <messageFlow id="m2" messageRef="bill" sourceRef="a" targetRef="them"/>
</collaboration><message id="bill" name="Bill"/>`;

test("a process is called by its pool where it has no name, and belongs to it", () => {
  const process = processIn(diagram('<task id="a"/>', collaboration));
  expect([short(process.name), short(process.party)]).toEqual(["derived The Shop", "The Shop"]);
  expect(processIn(diagram('<task id="a"/>')).party.kind).toBe("inexpressible");
});

test("what is sent to another pool, and what comes from there, stands at the step", () => {
  const text = diagram(`<startEvent id="s" name="Asked"/><task id="a"/>${flows("s a")}`, collaboration);
  const exchanges = processIn(text).steps.map(({ exchanges: all }) =>
    all.map(({ direction, party, message }) => `${direction} ${party}: ${message}`),
  );
  expect(exchanges).toEqual([["from Reader: Order"], ["to Reader: Bill"]]);
});

test("who begins a process: a pool that sends something to its start, else the lane in which it starts", () => {
  const start = '<startEvent id="s" name="Asked"/><task id="a"/>';
  const lane = '<laneSet><lane name="Guest"><flowNodeRef>s</flowNodeRef></lane></laneSet>';
  const begins = (inside: string, around = ""): string[] => {
    const { who, when } = processIn(diagram(inside, around)).start;
    return [short(who), short(when)];
  };
  expect([begins(lane + start, collaboration), begins(lane + start), begins(start)]).toEqual([
    ["derived Reader", "Asked"],
    ["derived Guest", "Asked"],
    ["missing", "Asked"],
  ]);
});

describe("who does a step", () => {
  const lanes = `<laneSet><lane name="Desk"><flowNodeRef>a</flowNodeRef><childLaneSet><lane name="Clerk">
    <flowNodeRef>a</flowNodeRef></lane></childLaneSet></lane></laneSet>`;

  test.each([
    ["the innermost lane", `${lanes}<userTask id="a" camunda:candidateGroups="sales"/>`, "derived Clerk"],
    ["the group that the tool assigns", `<userTask id="a" camunda:candidateGroups="sales"/>`, "sales"],
    [
      "those in a definition",
      `<userTask id="a"><extensionElements><zeebe:assignmentDefinition candidateGroups="sales"/></extensionElements></userTask>`,
      "sales",
    ],
    [
      "a potential owner",
      `<userTask id="a"><potentialOwner><resourceAssignmentExpression><formalExpression>group( sales )</formalExpression></resourceAssignmentExpression></potentialOwner></userTask>`,
      "sales",
    ],
    ["nobody whom a machine works out", `<userTask id="a" camunda:assignee="\${manager}"/>`, "derived The Shop"],
    ["the pool", `<task id="a"/>`, "derived The Shop"],
  ])("%s", (_, inside, expected) => {
    expect(short(stepIn(diagram(inside, collaboration), "a").actor)).toBe(expected);
  });
});

describe("what authors write in words", () => {
  const facts = (step: Step): string[] => [step.description, step.outcome, step.why].map(short);

  test("lines of documentation are facts, and the rest describes the step", () => {
    const text = diagram(`<task id="a"><documentation>Pack &amp; label.
      Outcome: The reader knows when it comes
      Why: ‹whom it protects›</documentation></task>`);
    const step = stepIn(text, "a");
    expect(facts(step)).toEqual(["Pack & label.", "The reader knows when it comes", "open"]);
    const outcome = step.outcome.kind === "stated" ? step.outcome.span : undefined;
    expect(outcome && wordsAt(readDiagram(text), outcome)).toBe("The reader knows when it comes");
  });

  test("properties of the tool are facts where they are called so", () => {
    const step = stepIn(
      diagram(`<task id="a"><extensionElements><camunda:properties>
        <camunda:property name="outcome" value="The reader has &#34;it&#34;"/><camunda:property name="why" value="\${x}"/>
        <camunda:property name="bgcolor" value="red"/>
        <camunda:property name="touchstone:allow" value="missing-step-outcome: said elsewhere"/>
      </camunda:properties></extensionElements></task>`),
      "a",
    );
    expect(facts(step)).toEqual(["missing", 'The reader has "it"', "missing"]);
    expect(step.allow.map(({ rule, reason }) => `${rule} ${short(reason)}`)).toEqual([
      "missing-step-outcome said elsewhere",
    ]);
  });

  test("a note that is joined to a step describes it", () => {
    const note = '<textAnnotation id="t"><text>Only in writing</text></textAnnotation>';
    const text = diagram(`<task id="a"/>${note}<association sourceRef="a" targetRef="t"/>`);
    expect(facts(stepIn(text, "a"))).toEqual(["Only in writing", "missing", "missing"]);
  });

  test("a way has its own", () => {
    const way =
      '<sequenceFlow sourceRef="a" targetRef="b"><documentation>Cause: The form is long</documentation></sequenceFlow>';
    const [flow] = stepIn(diagram(`<task id="a"/><task id="b"/>${way}`), "a").next;
    expect(flow && short(flow.cause)).toBe("The form is long");
  });
});

test.each([
  [`\${approved}`, "approved"],
  ["#{!order.isComplete}", "is not complete"],
  ["= approved = false", "not approved"],
  [`\${answer == 'Too late'}`, "Too late"],
  ['answer != "yes"', "not yes"],
  ["return !trip.isVisaRequired();", "is not visa required"],
  ["amount &gt; 100", "amount > 100"],
])("a condition that only a machine reads is put in words: %s", (expression, words) => {
  const condition = `<conditionExpression>${expression}</conditionExpression>`;
  const way = (to: string): string => `<sequenceFlow sourceRef="g" targetRef="${to}">${condition}</sequenceFlow>`;
  const [flow] = stepIn(
    diagram(`<exclusiveGateway id="g"/><task id="a"/><task id="b"/>${way("a")}${way("b")}`),
    "g",
  ).next;
  expect(flow && short(flow.condition)).toBe(words);
});

test("names that a tool made up are none", () => {
  const text = diagram(
    `<exclusiveGateway id="g" name="Exclusive Gateway_3"/><task id="a"/><task id="b"/>${flows("g a Sequence Flow_1", "g b Sequence Flow")}`,
  );
  const step = stepIn(text, "g");
  expect([step.name.kind, ...step.next.map(({ condition }) => condition.kind)]).toEqual([
    "missing",
    "missing",
    "missing",
  ]);
});

test("a timer and a due date say how long a step may take", () => {
  const timer =
    '<intermediateCatchEvent id="t"><timerEventDefinition><timeDuration> P3D </timeDuration></timerEventDefinition></intermediateCatchEvent>';
  const text = diagram(
    `${timer}<userTask id="u" camunda:dueDate="PT4H"/><userTask id="v" camunda:dueDate="\${soon}"/>`,
  );
  expect(["t", "u", "v"].map((id) => short(stepIn(text, id).within))).toEqual(["P3D", "PT4H", "missing"]);
});

test("key figures that tools let authors attach are metrics", () => {
  const property = (name: string, value: string): string => `<camunda:property name="${name}" value="${value}"/>`;
  const task = (id: string, ...properties: string[]): string =>
    `<task id="${id}" name="Do ${id}"><extensionElements><camunda:properties>${properties.join("")}</camunda:properties></extensionElements></task>`;
  const text = diagram(
    task("a", property("KPI-Cycle-Start", "Approval")) +
      task("b", property("KPI-Cycle-End", "Approval"), property("KPI-Ratio", "Refused")) +
      task("c", property("kpi", "72"), property("kpiunit", "h")),
  );
  const metrics = processIn(text).metrics.map(({ name, from, until, target, measures }) =>
    [name, ...[from, until, target, measures].map(short)].join(", "),
  );
  expect(metrics).toEqual([
    "Approval, Do a, Do b, missing, missing",
    "Refused, missing, missing, missing, b",
    "Do c, missing, missing, 72 h, c",
  ]);
});

test("findings stand on the name, else on the id, else on the tag", () => {
  const text = diagram('<task id="a" name="Pack&#10;it"/><task id="b"/><task/>');
  const reading = readDiagram(text);
  const steps = reading.processes[0]?.steps ?? [];
  expect(steps.map(({ anchor }) => wordsAt(reading, anchor))).toEqual(["Pack&#10;it", "b", "task"]);
  expect(steps.map(({ name }) => short(name))).toEqual(["Pack it", "missing", "missing"]);
});

test("a choreography is a process of tasks that parties do with each other", () => {
  const text = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><choreography id="p">
    <participant id="x" name="Reader"/><participant id="y" name="Shop"/>
    <startEvent id="s"/><choreographyTask id="a" name="Order" initiatingParticipantRef="x"><participantRef>x</participantRef>
    <participantRef>y</participantRef></choreographyTask>${flows("s a")}</choreography></definitions>`;
  const told = processIn(text).steps.map(({ id, actor, exchanges }) => {
    return `${id} ${short(actor)}, ${exchanges.map(({ direction, party }) => `${direction} ${party}`)}`;
  });
  expect(told).toEqual(["a derived Reader, to Shop"]);
});

test("a comment allows findings, in the next line or in the file", () => {
  const text = diagram(`<!-- touchstone-disable-next-line rework-exception, unknown-step -- by design -->
    <task id="a"/><!-- touchstone-disable stale-process --><!-- touchstone-disabled -->`);
  const reading = readDiagram(text);
  expect(reading.suppressions.map(({ scope, rules, reason }) => [scope, rules.map(({ id }) => id), reason])).toEqual([
    ["next-line", ["rework-exception", "unknown-step"], "by design"],
    ["file", ["stale-process"], ""],
  ]);
  expect(reading.suppressions.flatMap(({ rules }) => rules.map(({ span }) => wordsAt(reading, span)))).toEqual([
    "rework-exception",
    "unknown-step",
    "stale-process",
  ]);
});
