// textDocument/diagnostic: the findings of a document, for clients that ask for them.
import type { DocumentDiagnosticReport } from "vscode-languageserver/node";
import { diagnosticsOf } from "../diagnostics.js";
import type { Scene } from "../scene.js";

/** `resultId` names all that the answer depends on; what is no process has no findings and no name. */
export function diagnosticReport(scene: Scene | undefined, resultId?: string): DocumentDiagnosticReport {
  return { kind: "full", ...(resultId ? { resultId } : {}), items: scene ? diagnosticsOf(scene) : [] };
}
