// The customer did not do what we waited for: no reply, no payment, not collected.
import { topic } from "./topic.js";

const ACT =
  `reply|respond|answer|react|confirm|pay|sign|send|return|collect|appear|come|show|book|provide|submit|upload|complete
  accept|choose|decide|attend|hand|pick_up|pick|renew|cooperate|act|call|contact|use|give|bring|fetch|activate`.replace(
    /\s+/g,
    "|",
  );
const ANSWER =
  "reply|response|answer|reaction|feedback|confirmation|payment|signature|consent|action|sign|contact|word";
const PAPER = `${ANSWER}|document|form|proof|receipt|photo|paper|evidence|deposit|fee|information|detail`;

export const customerInaction = topic(
  `
  @customer|@person .. not|never yet? ${ACT}
  @customer|@person .. fail|fails|failed|forget|neglect to ${ACT}
  @customer|@person .. silent|unresponsive|inactive
  @customer|@person miss|misses|missed|miss+ed .. deadline|date|appointment|time_limit
  no|without|missing further|more? ${PAPER} .. from|by|of .. @customer|@person
  ^no|without further|more? reply|response|answer|reaction|payment|confirmation|feedback
  ${PAPER} .. not|never yet? receive|arrive|come|provide|submit|return|sign|make|in
  ^not|never collect+ed|collected|pick+ed|picked|picked_up|sign+ed|pay+ed|paid
  @goods|parcel|order .. not collect+ed|collected|pick+ed|picked
  offer|quote|quotation|reservation|invitation|link|booking .. expire|lapse|expired|expires
  deadline|period|time_limit .. expire|lapse|pass|over|expired|expires
  no_show
  inactive|inactivity|dormant
`,
  `
  from|by|of .. @outsider|@team|supplier|vendor|insurer|adjuster|system|server|department
  ^@outsider|@team|supplier|vendor|insurer|adjuster|system|server|service|api|we|our
  sla|ola|slo|internal
  document|certificate|passport|card|id|password|session|token|licence expire|expired|expires
  wish|want|prefer|ask|request
  can not|unable
`,
);
