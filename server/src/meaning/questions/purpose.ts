// Whether a purpose names a change for a customer, or only the process itself.
import type { Judgement, PurposeLabel } from "../judgement.js";
import { finder } from "../wording/finder.js";
import type { OpenLexicon } from "../wording/memory.js";
import { read } from "../wording/read.js";
import { customerState } from "./customer-state.js";
import { judgement, quoteMatch } from "./question.js";

/** A change for a customer who is not the sentence's subject. */
const forCustomers = finder(`
  help|enable|let|allow|support|give|provide|offer|get|protect|keep|bring|make|spare|free|save|connect|pay|serve|refund .. @customer|people|@person
  so that .. @customer|people|@person
  @customer|people .. without
  for|to our|the|all|every? @customer|people
`);

const ofTheProcess = finder(`
  comply|compliance|conform|adhere|adherence
  implement|standardise|standardize|formalise|document|define|describe|govern|streamline|optimise|optimize|harmonise .. process|procedure|policy|workflow|standard|approach|handling|step|work|activity|management|operation|control|way
  process|procedure|policy|workflow|standard|step|rule|guideline|sop be|is|are? followed|follow+ed|implemented|implement+ed|executed|run|applied|complied|kept
  follow|execute|run|apply|enforce the|this|our|all? @customer? process|procedure|policy|workflow|standard|rule|guideline
  follow|execute|run|apply|enforce .. process|procedure|policy|workflow|standard|rule|guideline
  efficiency|efficient|efficiently|productivity|throughput|consistency|cost|utilisation|control|governance|transparency|traceability|audit
  consistent|consistently|uniform .. process|handling|processing|manner|way
  reduce|cut|lower|save .. cost|effort|time|headcount|workload|expense
  process|handle|manage|register|record|track|administer @customer? @item|@record
  manage|process|handle .. request|process|case|ticket|claim|order
  ensure .. @item|@record .. @done_by_us+ed
  this|the process|procedure|document|policy describe|define|govern|explain|set
  meet|achieve|reach .. sla|target|kpi|deadline
`);

const SURELY = 0.9;
const LIKELY = 0.75;
const UNKNOWN = 0.4;

export function judgePurpose(text: string, lexicon: OpenLexicon): Judgement<PurposeLabel> {
  const wording = read(text, lexicon);
  const state = customerState(wording);
  const byState = state?.label === "customer" ? state.reason.words : undefined;
  if (byState) return judgement("customer", SURELY, "purpose-of-customer", ...byState);
  const process = ofTheProcess(wording);
  const customer = forCustomers(wording);
  if (customer && (!process || customer.from < process.from)) {
    return judgement("customer", LIKELY, "purpose-of-customer", quoteMatch(wording, customer));
  }
  return process
    ? judgement("process", LIKELY, "purpose-of-process", quoteMatch(wording, process))
    : judgement("unclear", UNKNOWN, "nothing-decides");
}
