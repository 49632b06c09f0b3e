// What each construct of BPMN becomes in the model.
import { expect, test } from "vitest";
import { diagram, flows, outline } from "./bpmn.js";

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
])("%s", (_, inside, expected) => {
  expect(outline(diagram(inside))).toEqual(expected);
});
