// Which documents are Touchstone's business, and what the settings say about them.
import { type TextDocument, type Uri, workspace } from "vscode";
import type { DocumentSelector } from "vscode-languageclient/node";

/** Files that are processes by their name. */
export const processFiles = "**/*.process.{yaml,yml,json}";
export const configurationFile = "**/touchstone.config.yaml";

/** Documents that are Touchstone's by language or name; the language status is shown beside them. */
export const ownDocuments = [
  { language: "process-spec" },
  { scheme: "file", pattern: processFiles },
  { scheme: "file", pattern: configurationFile },
];

/**
 * What the server is told of. Any YAML or JSON file may say `touchstone: 1`, and only the server knows all the ways to
 * recognise a process; it stays silent on everything else.
 */
export const watchedDocuments: DocumentSelector = ["process-spec", "yaml", "json", "jsonc"].flatMap((language) => [
  { scheme: "file", language },
  { scheme: "untitled", language },
]);

const languages = new Set(["process-spec", "yaml", "json", "jsonc"]);
const ownNames = /(\.process\.(ya?ml|json)|[\\/]touchstone\.config\.yaml)$/;
const ownBeginning = /^(?:\s|---|#.*|\{)*"?touchstone"?\s*:/;

/** Whether a document is reason enough to start the server. */
export function isOurs(document: TextDocument): boolean {
  if (document.uri.scheme !== "file" && document.uri.scheme !== "untitled") return false;
  if (!languages.has(document.languageId)) return false;
  if (document.languageId === "process-spec" || ownNames.test(document.uri.fsPath)) return true;
  return ownBeginning.test(document.getText().slice(0, 2000));
}

export function isEnabled(uri: Uri): boolean {
  return workspace.getConfiguration("touchstone", uri).get("enable", true);
}

export function runsOnSave(uri: Uri): boolean {
  return workspace.getConfiguration("touchstone", uri).get("run") === "onSave";
}
