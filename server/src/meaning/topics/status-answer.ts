// What is done tells somebody how it stands, looks it up or notes the call, and moves nothing on.
import { topic } from "./topic.js";

export const statusAnswer = topic(
  `
  ^look_up|look|find|open|retrieve|search|locate|track|view|see|read
  ^check .. status|progress|system|order|case|ticket|file|claim|application|record|shipment|parcel|queue|tracking
  @told|give|say|answer|reply|read|provide|communicate|confirm|state|repeat .. status|progress|state|stage|position
  @told|say|answer|reply|explain|confirm .. wait|patience|patient|soon|process|progress|pending|receive|hand
  @told|say .. how|where .. stand|is
  being|still|be process|pending|wait|open|check|progress
  in process|progress|hand
  ask|request .. patience|patient|wait
  ^apologise|thank|reassure
  ^log|note|record|register|document .. call|contact|enquiry|inquiry|question|query|request
  standard|usual|same|automatic reply|answer|letter|text|response|mail|email|e_mail
  ^identify|authenticate|verify .. @customer
  ^take|answer .. call|phone|enquiry|inquiry|question|query
  ^close|end .. call|enquiry|inquiry|ticket|query
  ^reply|answer|respond$
`,
  `
  by_when
  next date|step
  cause|change|improve|expedite|speed|prioritise|escalate|repair|solve|resolve
`,
);
