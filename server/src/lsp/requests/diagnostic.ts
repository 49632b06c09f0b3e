// textDocument/diagnostic: the findings of a document, for clients that ask for them.
import type { DocumentDiagnosticReport } from "vscode-languageserver/node";
import { diagnosticsOf } from "../diagnostics.js";
import type { Scene } from "../scene.js";

/** `resultId` names all that the answer depends on; what is no process has no findings and no name. */
export function diagnosticReport(scene?: Scene, resultId = "", previous?: string): DocumentDiagnosticReport {
  if (!scene) return { kind: "full", items: [] };
  return resultId === previous
    ? { kind: "unchanged", resultId }
    : { kind: "full", resultId, items: diagnosticsOf(scene) };
}
