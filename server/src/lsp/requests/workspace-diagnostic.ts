// workspace/diagnostic: the findings in files that are not open, for clients that ask for them.
import type { WorkspaceDocumentDiagnosticReport } from "vscode-languageserver/node";
import type { Told, Unopened } from "../unopened.js";

/** So many files are told of together where the client takes parts of an answer. */
const BATCH = 50;

export interface Question {
  /** What the client was told last, by address. */
  readonly previous: ReadonlyMap<string, string>;
  goesOn(): boolean;
  /** Undefined where the client wants everything in one answer. */
  readonly part: ((reports: WorkspaceDocumentDiagnosticReport[]) => void) | undefined;
}

/** What is different from what the client was told last; where it wants one answer, what is not different as well. */
export async function workspaceReports(
  unopened: Unopened,
  { previous, goesOn, part }: Question,
  isOpen: (uri: string) => boolean,
): Promise<{ readonly rest: WorkspaceDocumentDiagnosticReport[]; readonly news: boolean }> {
  const there = new Set<string>();
  let reports: WorkspaceDocumentDiagnosticReport[] = [];
  let news = false;
  const add = (report: WorkspaceDocumentDiagnosticReport): void => {
    if (report.kind === "full") news = true;
    else if (part) return;
    reports.push(report);
    if (!part || reports.length < BATCH) return;
    part(reports);
    reports = [];
  };
  for await (const told of unopened.all((uri) => previous.get(uri), goesOn)) {
    there.add(told.uri);
    add(reportOf(told));
  }
  // What was taken away, or is not wanted any more, shows nothing; what is open is told of by itself.
  const gone = goesOn() ? [...previous.keys()].filter((uri) => !there.has(uri) && !isOpen(uri)) : [];
  for (const uri of gone) add({ kind: "full", uri, version: null, items: [] });
  return { rest: reports, news };
}

function reportOf({ uri, name, diagnostics }: Told): WorkspaceDocumentDiagnosticReport {
  if (diagnostics === undefined) return { kind: "unchanged", uri, version: null, resultId: name };
  return { kind: "full", uri, version: null, resultId: name, items: [...diagnostics] };
}
