// textDocument/diagnostic: the findings of a document, for clients that ask for them.
import type { DocumentDiagnosticReport } from "vscode-languageserver/node";
import { diagnosticsOf } from "../diagnostics.js";
import type { Scene } from "../scene.js";

/** `resultId` names all that the answer depends on; a client that has that answer already is told only so. */
export function diagnosticReport(
  scene: Scene | undefined,
  resultId: string,
  previous: string | undefined,
): DocumentDiagnosticReport {
  if (previous === resultId) return { kind: "unchanged", resultId };
  return { kind: "full", resultId, items: scene ? diagnosticsOf(scene) : [] };
}
