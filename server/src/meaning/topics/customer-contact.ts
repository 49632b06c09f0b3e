// A step at which the customer is met: told, asked, called, visited, handed something, or does something.
import { finder } from "../wording/finder.js";
import { quote } from "../wording/read.js";
import { type FindTopic, topic } from "./topic.js";

/** “Notify customer rejection” is about what the customer is told, and not about a record of theirs. */
const tells = finder(`
  ^the|a|an? @customer call|phone|ring|complain|order|ask|report$
  ^@customer notification|reminder|message|notice$
  ^@told|call|phone the|a|an|our? @customer approval|rejection|refusal|denial|decision|confirmation|acceptance|cancellation|completion|failure|success|result|status
`);

const tellsOfDecision: FindTopic = (wording) => {
  const match = tells(wording);
  return match && quote(wording, match.from, match.to);
};

export const customerContact = topic(
  `
  @told|call|phone|ring|visit|meet|ask|welcome|greet|invite|interview|answer|thank|help|serve|hear|offer .. @customer
  speak|talk|discuss|agree|sit|walk|go|arrange|clarify|confirm|review|check .. with .. @customer
  hand|give|deliver|return|send|reply|write|text|pay|refund|show|explain|lend|read|issue|release|transfer .. to|out .. @customer
  hand|give|deliver|send|reply|write|text|pay|refund|show|lend|reimburse .. @customer
  @customer @for_us|@having|@wish|@verdict_verb
  @customer .. come|arrive|visit|attend|collect|pick_up|receive|leave
  appointment|consultation|interview|visit|conversation .. with|at|of .. @customer
  @customer appointment|consultation|interview|visit|conversation|call|meeting
  @customer notification|notice
  visit|home_visit|greet|apologise|consultation|interview|conversation
  ^welcome
  welcome mail|email|e_mail|letter|call|message|visit|meeting
  hand|give|deliver|send .. welcome
  ask|request .. document|receipt|photo|proof|paper|information|evidence
  send|post|issue|mail|e_mail|email|text letter|offer|quote|decision|confirmation|refusal|rejection|denial|answer|reply|reminder|notice
  send|post|issue|mail|e_mail|email|text !and letter|offer|quote|decision|confirmation|refusal|rejection|denial|answer|reply|reminder|notice
  send|post|issue|mail|e_mail|email|text !and !and letter|offer|quote|decision|confirmation|refusal|rejection|denial|answer|reply|reminder|notice
  reply|answer .. letter|enquiry|complaint|question|request|mail|email
`,
  `
  @customer data|detail|number|master|base|service|care|team|department|relations|desk
  @customer @record
  call|invoke|run|start activity|process|subprocess|sub_process|task|api|endpoint|function|webhook|script
  user|manual|service|script|send|receive|mail task
`,
  tellsOfDecision,
);
