// Words that only those who work here understand: abbreviations of the trade, names of our systems, states and codes.
import { LONGEST_TEXT } from "../wording/cut.js";
import type { FindTopic } from "./topic.js";

/** Written in capitals wherever they are used, and seldom met outside. */
const abbreviations = `KYC AML CDD EDD UBO NIGO STP AHT ACW FTE SLA OLA KPI SOP RCA CAPA UAT FNOL TPA RMA GRN SKU MRP ERP
  CRM ECM DMS LIMS PACS WMS TMS OMS MDM BPM RPA IVR ACD ITSM CMDB L1 L2 L3 LOB WIP ETL OPD IPD DSO BAU EOD URN UPRN
  DSAR EMEA CSR QBR MQL PII PNR`;

const systems = `SAP Salesforce ServiceNow Jira Zendesk HubSpot Siebel SharePoint
  Guidewire Avaya Genesys Camunda`;

const alternatives = (words: string): string => words.trim().split(/\s+/).join("|");

const ABBREVIATION = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${alternatives(abbreviations)})(?![\\p{L}\\p{N}_])`, "u");
const SYSTEM = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${alternatives(systems)})(?![\\p{L}\\p{N}_])`, "u");

/** `PENDING_DOCS`: the names that systems give things. */
const IDENTIFIER = /(?<![\p{L}\p{N}_@./#-])\p{L}+(?:_\p{L}+)+(?![\p{L}\p{N}_@]|[./]\p{L})/u;

/** `set to RESOLVED`, `status: CLOSED`. */
const STATE =
  /\b(?:(?:[Ss]et|changed|moved|updated|put) (?:to|in|on|into)|[Ss]tatus:?|[Ss]tate:?)\s+(?:is\s+)?["“'‘]?(\p{Lu}{4,})(?!\p{L})/u;

/** `reason code 47`, `error code E-12`. */
const CODE = /\b(?:reason|error|return|action|status|disposition|exit|fault) code:?\s+["“'‘]?[A-Z]{0,3}-?\d+/iu;

const OURS =
  /\b(?:back[- ]office|(?:first|second|third)[- ](?:level|line)(?: support)?|tier[- ][123]|level[- ][123] support|core banking system|backlog|work queue|service level agreement|straight[- ]through processing|master data|line of business|hospital information system)\b/iu;

export const inHouseWords: FindTopic = ({ text }) => {
  // A text in capitals throughout says nothing by them.
  if (!/\p{Ll}/u.test(text)) return undefined;
  return unexplained(text, [IDENTIFIER, STATE, CODE, OURS, SYSTEM, ABBREVIATION]);
};

/** Finds the words that one team says are its own. */
export function teamsWords(words: readonly string[]): FindTopic {
  const patterns = words.flatMap((word) => patternOf(word) ?? []);
  return ({ text }) => unexplained(text, patterns);
}

/** Short names in capitals are found in capitals only: `OPS` is not `ops`; else case, blanks and hyphens do not matter. */
function patternOf(word: string): RegExp | undefined {
  const parts = word.match(/[^\s_-]+/g)?.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const flags = /\p{Ll}/u.test(word) ? "iu" : "u";
  return parts && new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("[\\s_-]+")}(?![\\p{L}\\p{N}])`, flags);
}

function unexplained(whole: string, patterns: readonly RegExp[]): string | undefined {
  const text = whole.slice(0, LONGEST_TEXT);
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found && !isExplained(text, found)) return found[1] ?? found[0];
  }
  return undefined;
}

/** `outpatient department (OPD)`, `OPD (outpatient department)`; other brackets hold what is filled in later. */
function isExplained(text: string, { 0: found, index }: RegExpExecArray): boolean {
  const [before, after] = [text.slice(0, index).trimEnd(), text.slice(index + found.length).trimStart()];
  return /[({[<$%]$/.test(before) || after.startsWith("(");
}
