// The keys under which teams keep what the process spec calls by one word: those of its synonyms, and some that only a
// mapping needs.
import { bare, synonymOf } from "../../process-spec/synonyms.js";
import type { MappedElement } from "../mapping.js";
import { elementWords } from "../words.js";
import { inEnglish } from "./german.js";

/** Who does a step, in words that would say something else in a process spec. */
const WHO = /^(?:team|department|unit|person|people|by|function|lane|agents|assignees|approver|actors|roles?)$/;

/** A key as it is looked up here. */
function plain(key: string): string {
  return inEnglish(bare(key));
}

/** What a key most likely says of such an element; undefined where nothing is known of it. */
export function meaningOf(element: MappedElement, key: string): string | undefined {
  // A key named `process` holds the head of the process, or, where it is a text, what the process is called.
  if (element === "process" && plain(key) === "process") return "id";
  const own = elementWords[element].find((word) => word.key === plain(key))?.key;
  const said = own ?? (element === "step" && WHO.test(plain(key)) ? "actor" : synonymOf(element, plain(key)));
  return said === "process" ? "id" : said;
}

export const isStepsKey = (key: string): boolean =>
  meaningOf("process", key) === "steps" || /(?:steps|tasks|^raci)$/.test(plain(key));

export const isMetricsKey = (key: string): boolean =>
  meaningOf("process", key) === "metrics" || /(?:metrics|kpis)$/.test(plain(key));

export const isExceptionsKey = (key: string): boolean => meaningOf("process", key) === "exceptions";

/** Several processes stand in one file. */
export const isProcessesKey = (key: string): boolean =>
  /^(?:process(?:es)?|workflows?|flows|playbooks?|sops?|procedures|runbooks?|valuestreams|streams)$/.test(plain(key));

/** What machines are told, or what an element is made of: never steps, whatever its shape. */
export const isPlumbing = (key: string): boolean =>
  /^(?:inputs?|outputs?|params|parameters|properties|config|configuration|variables|vars|env|environments?|schema|inputschema|outputschema|roles|systems|objects|tags|labels|triggers?|items|required|with|headers|retry|retention|alerts|controls|risks|evidence|interfaces|checklist|approvers)$/.test(
    plain(key),
  );

/** The step waits for what the key names. */
export const isBackwards = (key: string): boolean =>
  /^(?:depend|need|require|after|prereq|precondition|wait|blockedby|previous|prev|predecessor|upstream)/.test(
    plain(key),
  );

/** What the key names has something of this step, and does not follow from it. */
export const isServing = (key: string): boolean => /^(?:for(?:step)?$|serv|support|benefi)/.test(plain(key));

/** The way that the key says is not the usual one. */
export const isTrouble = (key: string): boolean =>
  /fail|error|exception|catch|reject|timeout|escalat|fallback|problem|issue/.test(plain(key));

/** What undoes a step leads nowhere that a case would go. */
export const isUndoing = (key: string): boolean => /compensat|rollback|undo|revert/.test(plain(key));

/** Where a way leads to. */
export const isGoal = (key: string): boolean =>
  meaningOf("answer", key) === "to" ||
  /(?:next|goto|target|destination|to)(?:step|state|task|node)?(?:id)?$/.test(plain(key));

/** Where a way comes from, in a list of ways. */
export const isOrigin = (key: string): boolean =>
  /^(?:from|source|src|origin|start)(?:step|state|task|node)?(?:id|ref)?$/.test(plain(key));

/** The way is taken when no other is. */
export const isElse = (key: string): boolean => /^(?:default|else|otherwise|false|no$|iffalse|ifno)/.test(plain(key));

/** The words with which a condition is written. */
export const isCondition = (key: string): boolean =>
  /^(?:when|if|condition|conditions|case|guard|label|answer|on|expression|event|trigger)$/.test(plain(key));

/** Maps that only hold together what describes an element. */
export const isHead = (key: string): boolean =>
  /^(?:meta|metadata|process|workflow|playbook|sop|procedure|info|header|head|spec|about|document|ownership|raci|sla|labels|annotations|timing)$/.test(
    plain(key),
  );

/** Times that were promised or agreed, by what they are for. */
export const isTimesKey = (key: string): boolean => /^(?:slas?|servicelevels?|targets)$/.test(plain(key));
