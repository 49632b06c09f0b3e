// Reads Step Functions: text to tree, tree to model. Whether the machine would run is for other tools to say.
import { inexpressible } from "../../model/fact.js";
import type { Process } from "../../model/process.js";
import type { Span } from "../../text/span.js";
import { blankProcess, noPlaces } from "../blank.js";
import { suppressionComments } from "../data/comments.js";
import { type DataDocument, type DataReading, insideQuotes } from "../data/data-reading.js";
import { readJson } from "../data/json.js";
import { repeatedTooMuch } from "../data/limits.js";
import { readYaml } from "../data/yaml.js";
import type { Reading } from "../format.js";
import { idFrom } from "../process-spec/lower-step.js";
import { filledProcess } from "../prose/fill.js";
import { commentOf, isOpenToComment, proseOf } from "./comments.js";
import { cursorAt } from "./cursor.js";
import { States } from "./lower-state.js";
import { type Found, machinesIn, statesOf } from "./machines.js";
import { isJson } from "./recognise.js";
import { isSubstituted, withQuotedTokens } from "./substitutions.js";
import { Targets } from "./targets.js";
import { places } from "./words.js";
import { Writer } from "./write.js";

export function readStepFunctions(text: string, path: string): Reading {
  const data = dataOf(text, path);
  const fallback = idOfPath(path);
  const processes = data.documents.flatMap((document) =>
    machinesIn(document.root).map((found) => processOf(found, document, data, fallback)),
  );
  return {
    format: "step-functions",
    imported: true,
    text,
    layout: data.layout,
    processes,
    problems: [...data.problems, ...data.documents.flatMap(repeatedTooMuch)],
    suppressions: suppressionComments(data, 0),
    write: (edit) => new Writer(data).write(edit),
    cursor: (offset) => cursorAt(data, offset),
  };
}

/** The whole text is part 0. */
function dataOf(text: string, path: string): DataReading {
  return isJson(path, text) ? { ...readJson(withQuotedTokens(text)), text } : readYaml(text);
}

function processOf(found: Found, { broken }: DataDocument, data: DataReading, fallback: string): Process {
  const { machine, introducedBy } = found;
  const doubtful = broken.document || broken.parts.size > 0;
  const { dict } = machine;
  const anchor = insideQuotes(introducedBy?.keySpan ?? beginning(dict.span), data);
  const at = { span: dict.span, anchor, allow: [] };
  const free = doubtful || !isOpenToComment(dict) ? noPlaces : places.process;
  const states = new States(data, new Targets(machine, data), doubtful);
  const blank = blankProcess(found.id ?? fallback, at, free);
  const process: Process = {
    ...blank,
    // What a template calls it is its own only in that template.
    named: false,
    // Only a template has a place for it.
    name: nameOf(found, data) ?? inexpressible,
    steps: statesOf(machine)
      .filter(({ type }) => type !== "Succeed" && type !== "Fail")
      .map((state) => states.step(state)),
  };
  const comment = commentOf(dict);
  return comment ? filledProcess(process, proseOf(comment, "process", data)) : process;
}

function nameOf({ name }: Found, data: DataReading): Process["name"] | undefined {
  if (name?.kind !== "scalar" || name.unreadable || name.text === "" || isSubstituted(name.text)) return undefined;
  return { kind: "stated", value: name.text, span: insideQuotes(name.span, data) };
}

/** `refund.asl.json` holds the process `refund`. */
function idOfPath(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/(?:\.asl)?(?:\.\w+)?$/i, "");
  return idFrom(file) ?? "process";
}

function beginning({ part, start, end }: Span): Span {
  return { part, start, end: Math.min(start + 1, end) };
}
