// Rank, publicity, threat or repetition: what makes somebody be heard without being a need.
import { topic } from "./topic.js";

const RANK =
  "board|board_member|ceo|chairman|chairwoman|director|executive|president|mayor|minister|politician|councillor|senator|management";
const LAWYER = "lawyer|solicitor|attorney";
const PRESS = "press|media|newspaper|news|tv|television|tabloid|radio";
const REPORTER = "journalist|reporter|newspaper|tabloid";
const SPEAK = "call|complain|write|contact|phone|ring|ask|insist|push|nag|chase|e_mail|mail";

const rank = `
  vip|celebrity|bigwig|influencer
  important|influential|powerful|prominent|famous|big|key|top|strategic @customer|account
  key_account|big_name
  ${RANK} complain|intervene|phone|insist
  board_member|ceo|chairman|chairwoman|mayor|minister|politician|councillor|senator call|calls|ask|asks|write|writes|want|wants
  complaint|call|letter|e_mail|mail|pressure|intervention from|of|by the|a|an|our? ${RANK}
  friend_of|friend|relative|cousin|wife|husband|acquaintance of? .. ${RANK}|boss
  @customer know|knows .. ${RANK}|boss
  @customer is|be a|an|our|the? board_member|ceo|chairman|chairwoman|mayor|executive
  escalated|raised|pushed by .. ${RANK}
  ceo|executive escalation|complaint
`;

const publicity = `
  to|with|in|by the ${PRESS}
  contact|inform|involve|tell|alert .. ${REPORTER}|press|media|television|tv
  go to .. ${REPORTER}|press|media|television|tv
  press|media|public attention|coverage|pressure|outcry|scandal|exposure
  press|media article|report|write|involve|cover
  ${REPORTER} call|write|report|involve
  @customer|@person go public
  viral|shitstorm|backlash
  follower
`;

const threat = `
  @customer|@person .. threaten|threat
  threaten to? leave|cancel|sue|switch|complain|terminate|post|publish|go|withdraw|take|with
  threat of|to .. leave|cancel|court|lawsuit|${LAWYER}
  ${LAWYER} write|writes|call|calls|threaten|letter|involve|intervene
  @customer|@person get|take|hire|bring|involve|instruct|engage|send .. ${LAWYER}
  letter|call|mail|e_mail from|by|of .. ${LAWYER}
`;

const volume = `
  angry|furious|loud|loudest|shouting|yelling @customer|@person|one
  @customer|@person .. angry|furious|loud|loudly|loudest|shout|yell
  ^angry|furious|loud$
  shout|yell loud|loudly|at
`;

const repetition = `
  third_call
  third|fourth|fifth|repeated|umpteenth call|contact|letter|e_mail|mail|enquiry|inquiry|complaint of|from|by|in .. @customer|@person|@period
  ^third|fourth|fifth call|contact|letter|enquiry|inquiry|complaint
  @customer|@person ${SPEAK} .. third|fourth|fifth|several|many|@number time
  @customer|@person ${SPEAK} .. repeatedly|constantly|persistently
  ${SPEAK} again and again
  keep|keeps calling|complaining|writing|pushing|asking|nagging|phoning|ringing
`;

/** A need, a paid or formal path, or somebody other than the customer speaks in it as well. */
const otherwise = `
  @circumstance
  buy+ed|bought|paid
  vip package|ticket|plan|tier|contract|subscription|member|membership|lounge|pass|area|room|table|card|service
  not|no|non|never a|an? vip|loud|angry
  ombudsman|appeal|formal|stage|tribunal|subpoena
  represent|represented|representation
  opposing|our ${LAWYER}
  press|media enquiry|inquiry|request|interview|question|officer|office|release
  enquiry|inquiry|request|interview|question by|of|from the? press|media|journalist|reporter
  harm|suicide|violence|kill|weapon|himself|herself|themselves|life|police|safety
  pep|politically|beneficial|sanction
  important|key|big|top @customer @paper|@record|@item|data|detail|information|date
  attempt|unanswered|unreachable|unsuccessful|reminder
  not .. reach|answer
  call a|the? meeting|vote|tender
`;

export const loudness = topic([rank, publicity, threat, volume, repetition].join("\n"), otherwise);
