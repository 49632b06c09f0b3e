// A workflow of 1.0 as a process: what its `document` says, and its tasks.
import { inexpressible } from "../../model/fact.js";
import type { Process } from "../../model/process.js";
import type { Span } from "../../text/span.js";
import { type Dict, entryOf, type Node } from "../data/node.js";
import { processFacts } from "../process-spec/lower-process.js";
import { type Context, stated } from "./elements.js";
import { Tasks } from "./lower-tasks.js";
import { wordsOf } from "./targets.js";
import { METADATA } from "./words.js";

const HEAD = ["dsl", "namespace", "name", "version", "title", "summary", "tags"];

/** `fallback` is the id of a workflow that does not say its own. */
export function tasksProcess(root: Dict, span: Span, fallback: string, context: Context): Process {
  const document = entryOf(root, "document");
  const own = document?.value.kind === "dict" ? document.value : root;
  const value = (key: string): Node | undefined => entryOf(own, key)?.value;
  const [id, title, summary] = [wordsOf(value("name")), wordsOf(value("title")), wordsOf(value("summary"))];
  const anchor = (title && value("title")?.span) || (id && value("name")?.span) || document?.keySpan || span;
  const home = { holder: own, path: [METADATA], container: "process", head: HEAD } as const;
  const facts = processFacts(context.homes.enter("process", span, home, anchor, context.notes), context.notes);
  return {
    type: "process",
    id: id ?? fallback,
    named: id !== undefined,
    span,
    anchor,
    party: inexpressible,
    ...facts,
    name: title === undefined ? facts.name : stated(title, anchor),
    description: summary === undefined ? facts.description : stated(summary, value("summary")?.span ?? anchor),
    steps: new Tasks(context).lower(entryOf(root, "do")?.value),
  };
}
