// What the settings of a folder withhold from its documents: findings, their repairs and their explanations.
import { Uri } from "vscode";
import { DiagnosticPullMode, type LanguageClientOptions, type Middleware, vsdiag } from "vscode-languageclient/node";
import { isEnabled, runsOnSave } from "./documents.js";

export const middleware: Middleware = {
  provideDiagnostics(document, previousResultId, token, next) {
    const uri = document instanceof Uri ? document : document.uri;
    return isEnabled(uri) ? next(document, previousResultId, token) : nothing;
  },
  async provideWorkspaceDiagnostics(resultIds, token, report, next) {
    const result = await next(resultIds, token, (chunk) =>
      report(chunk === null ? null : { items: chunk.items.map(withheldIfOff) }),
    );
    return result && { items: result.items.map(withheldIfOff) };
  },
  handleDiagnostics: (uri, diagnostics, next) => next(uri, isEnabled(uri) ? diagnostics : []),
  provideCodeActions: (document, range, context, token, next) =>
    isEnabled(document.uri) ? next(document, range, context, token) : [],
  provideHover: (document, position, token, next) =>
    isEnabled(document.uri) ? next(document, position, token) : undefined,
};

export const diagnosticPullOptions: LanguageClientOptions["diagnosticPullOptions"] = {
  onChange: true,
  onSave: true,
  filter: (document, mode) => mode === DiagnosticPullMode.onType && runsOnSave(document.uri),
};

const nothing = { kind: vsdiag.DocumentDiagnosticReportKind.full as const, items: [] };

function withheldIfOff(item: vsdiag.WorkspaceDocumentDiagnosticReport): vsdiag.WorkspaceDocumentDiagnosticReport {
  return isEnabled(item.uri) ? item : { ...nothing, uri: item.uri, version: item.version };
}
