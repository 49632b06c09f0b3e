// What each construct of BPMN becomes in the model.
import { expect, test } from "vitest";
import { Graph } from "../../server/src/model/graph.js";
import { diagram, flows, outline, processIn, readDiagram, wayOn } from "./bpmn.js";

test.each([
  [
    "a sequence, whatever the order of the text",
    `<endEvent id="e" name="Done"/><task id="b"/><task id="a"/><startEvent id="s"/>${flows("s a", "a b", "b e")}`,
    ["a (task): b", "b (task): end Done"],
  ],
  [
    "an exclusive decision that is joined again",
    `<startEvent id="s"/><exclusiveGateway id="g" name="Complete?" default="f2"/><task id="a"/><task id="b"/>
     <exclusiveGateway id="j"/><task id="c"/>${flows("s g", "g a", "g b No", "a j", "b j", "j c")}`,
    ["g (decision): else a, [No] b", "a (task): c", "b (task): c", "c (task): end"],
  ],
  [
    "ways taken at the same time",
    `<task id="a"/><parallelGateway id="g"/><task id="b"/><task id="c"/><parallelGateway id="j"/><task id="d"/>
     ${flows("a g", "g b", "g c", "b j", "c j", "j d")}`,
    ["a (task): 1| b, 1| c", "b (task): d", "c (task): d", "d (task): end"],
  ],
  [
    "names on ways that are all taken, which are no conditions",
    `<startEvent id="s"/><parallelGateway id="g"/><task id="b"/><task id="c"/>${flows("s g", "g b Shop", "g c Store")}`,
    ["g (event): 1| b, 1| c", "b (task): end", "c (task): end"],
  ],
  [
    "what happens first behind an event gateway",
    `<task id="a"/><eventBasedGateway id="g"/><intermediateCatchEvent id="m" name="Answer here"><messageEventDefinition/>
     </intermediateCatchEvent><intermediateCatchEvent id="t"><timerEventDefinition><timeDuration>P3D</timeDuration>
     </timerEventDefinition></intermediateCatchEvent>${flows("a g", "g m", "g t")}`,
    ["a (task): g", "g (decision): [Answer here] m, [after 3 days] t", "m (event): end", "t (wait): end"],
  ],
  [
    "answers of an activity, and one way more",
    `<task id="a"/><task id="b"/><task id="c"/>${flows("a b Returned", "a c")}`,
    ["a (task): [Returned] b, c", "b (task): end", "c (task): end"],
  ],
  [
    "a sub-process, in whose place its steps stand",
    `<startEvent id="s"/><subProcess id="u"><startEvent id="x"/><task id="a"/><endEvent id="y" name="Packed"/>
     ${flows("x a", "a y")}</subProcess><task id="b"/><sequenceFlow sourceRef="s" targetRef="u"/>
     <sequenceFlow sourceRef="u" targetRef="b"/>`,
    ["a (task): b", "b (task): end"],
  ],
  ["a sub-process that shows nothing", `<subProcess id="u" name="Pack"/>`, ["u (subprocess): end"]],
  [
    "boundary events",
    `<task id="a"/><boundaryEvent id="late" attachedToRef="a" cancelActivity="false"><timerEventDefinition>
     <timeDuration>PT4H</timeDuration></timerEventDefinition></boundaryEvent><boundaryEvent id="wrong" name="Card refused"
     attachedToRef="a"><errorEventDefinition/></boundaryEvent><task id="b"/>${flows("late b", "wrong a")}`,
    ["a (task): end, !timer [after 4 hours] b, !exception [Card refused] a", "b (task): end"],
  ],
  [
    "what undoes a step",
    `<task id="a"/><boundaryEvent id="c" attachedToRef="a"><compensateEventDefinition/></boundaryEvent>
     <task id="undo" isForCompensation="true"/><association sourceRef="c" targetRef="undo"/>`,
    ["a (task): end, !exception [it has to be undone] undo", "undo (task): end"],
  ],
  [
    "links, which jump",
    `<task id="a"/><intermediateThrowEvent id="t" name="Again"><linkEventDefinition name="1"/></intermediateThrowEvent>
     <intermediateCatchEvent id="c" name="Again"><linkEventDefinition name="2"/></intermediateCatchEvent><task id="b"/>
     ${flows("a t", "c b")}`,
    ["a (task): b", "b (task): end"],
  ],
  [
    "answers that a parallel gateway splits at once, and lead back to it",
    `<task id="a"/><exclusiveGateway id="g"/><parallelGateway id="f"/><task id="b"/><task id="c"/><endEvent id="e"/>
     ${flows("a f", "f b", "f c", "b g", "c g", "g f Again", "g e Done")}`,
    ["a (task): f", "f (event): 1| b, 1| c", "b (task): g", "c (task): g", "g (decision): [Again] f, [Done] end"],
  ],
  [
    "tasks in any order, and what follows all of them",
    `<task id="a"/><adHocSubProcess id="u"><task id="b"/><task id="c"/></adHocSubProcess><task id="d"/>${flows("a u", "u d")}`,
    ["a (task): 1| b, 1| c", "b (task): d", "c (task): d", "d (task): end"],
  ],
  [
    "an end that tells somebody",
    `<task id="a"/><endEvent id="e" name="Told"><messageEventDefinition/></endEvent>${flows("a e")}`,
    ["a (task): e", "e (event): end Told"],
  ],
  [
    "a sub-process that breaks off, and what catches that",
    `<subProcess id="u"><task id="a"/><endEvent id="x" name="Refused"><errorEventDefinition/></endEvent>
     <sequenceFlow sourceRef="a" targetRef="x"/></subProcess><boundaryEvent id="r" attachedToRef="u"><errorEventDefinition/>
     </boundaryEvent><task id="b"/><task id="c"/>${flows("u b", "r c")}`,
    ["a (task): c", "c (task): end", "b (task): end"],
  ],
  [
    "what breaks off for one of several reasons",
    `<subProcess id="u"><task id="a"/><endEvent id="x"><errorEventDefinition errorRef="late"/></endEvent>
     <sequenceFlow sourceRef="a" targetRef="x"/></subProcess>
     <boundaryEvent id="r" attachedToRef="u"><errorEventDefinition errorRef="gone"/></boundaryEvent>
     <boundaryEvent id="q" attachedToRef="u"><errorEventDefinition errorRef="late"/></boundaryEvent>
     <task id="b"/><task id="c"/>${flows("q b", "r c")}`,
    ["a (task): b, !exception [the error Sold out occurs] c", "b (task): end", "c (task): end"],
  ],
  ["a repetition by plan", `<task id="a"><multiInstanceLoopCharacteristics/></task>`, ["a (task): end"]],
  [
    "a way to what is not there",
    `<task id="a"/><dataObject id="d"/><task id="b"/>${flows("a nowhere", "b d")}`,
    ["a (task): nowhere", "b (task): unreadable"],
  ],
])("%s", (_, inside, expected) => {
  const errors = '<error id="late" name="Too late"/><error id="gone" name="Sold out"/>';
  expect(outline(diagram(inside, errors))).toEqual(expected);
});

test("what may happen at any step: event sub-processes, and events of which nothing says where", () => {
  const text = diagram(`<task id="a"/><subProcess id="u" triggeredByEvent="true"><startEvent id="s" name="Cancelled">
    <messageEventDefinition/></startEvent><task id="b"/><sequenceFlow sourceRef="s" targetRef="b"/></subProcess>
    <boundaryEvent id="x" attachedToRef="gone"><timerEventDefinition/></boundaryEvent>${flows("x a")}`);
  const ways = processIn(text).exceptions.map((flow) => `${flow.id} ${flow.trigger} ${wayOn(flow)}`);
  expect(ways).toEqual(["s exception [Cancelled] b", "x timer [the time is up] a"]);
  expect(outline(text)).toEqual(["a (task): end", "b (task): end"]);
});

test("a process without a start may begin with whatever nothing leads to", () => {
  const process = processIn(diagram(`<task id="a"/><task id="b"/><task id="c"/>${flows("b c")}`));
  const graph = new Graph(process);
  expect(process.steps.map((_, i) => graph.reachable(i))).toEqual([true, true, true]);
});

test("steps of several processes stand in their own", () => {
  const text = diagram('<task id="a"/>').replace("</process>", '</process><process id="q"><task id="b"/></process>');
  expect(readDiagram(text).processes.map(({ id, steps }) => [id, ...steps.map((step) => step.id)])).toEqual([
    ["p", "a"],
    ["q", "b"],
  ]);
});
