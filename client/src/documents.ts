// Which documents are Touchstone's business, and what the settings say about them.
import { languages as editorLanguages, Range, type TextDocument, type Uri, workspace } from "vscode";
import type { DocumentSelector } from "vscode-languageclient/node";

/** Files that are processes by their name. */
export const processFiles = "**/*.{process.yaml,process.yml,process.json,bpmn,bpmn2,bpmn20.xml,bpmn.xml}";
/** Files that are state machines and workflows by their name; other extensions give some of them languages of their own. */
const workflowFiles = "**/*.{asl,asl.json,asl.yaml,asl.yml,sw.json,sw.yaml,sw.yml}";
export const configurationFile = "**/touchstone.config.yaml";

/** What is reason enough to look after a folder. */
export const ownFiles = [processFiles, workflowFiles, configurationFile];

/** Documents that are Touchstone's by language or name; the language status is shown beside them. */
export const ownDocuments = [{ language: "process-spec" }, ...ownFiles.map((pattern) => ({ scheme: "file", pattern }))];

/** Only the server knows all the ways to recognise a process, so it is told of every text that may be one. */
const languages = ["process-spec", "yaml", "json", "jsonc", "xml"];

/** What the server is told of; it stays silent on everything that is no process. */
export const watchedDocuments: DocumentSelector = [
  ...languages.flatMap((language) => [
    { scheme: "file", language },
    { scheme: "untitled", language },
  ]),
  ...ownFiles.map((pattern) => ({ scheme: "file", pattern })),
];

/** What processes say near their beginning: Touchstone's own, BPMN, workflows and state machines. */
const beginnings = [
  /^(?:\s|---|#.*|\{)*"?touchstone"?\s*:/,
  /http:\/\/www\.omg\.org\/spec\/BPMN\//,
  /(?:^|[{,])\s*["']?(?:StartAt|specVersion|dsl)["']?\s*:/m,
  /\bSonataFlow\b|\bAWS::\w+::StateMachine\b/,
];
const BEGINNING = new Range(0, 0, 100, 0);

/** Whether a document is reason enough to start the server. */
export function isOurs(document: TextDocument): boolean {
  if (document.uri.scheme !== "file" && document.uri.scheme !== "untitled") return false;
  if (editorLanguages.match(ownDocuments, document) > 0) return true;
  if (!languages.includes(document.languageId)) return false;
  const beginning = document.getText(BEGINNING).slice(0, 5000);
  return beginnings.some((pattern) => pattern.test(beginning));
}

export function isEnabled(uri: Uri): boolean {
  return workspace.getConfiguration("touchstone", uri).get("enable", true);
}

export function runsOnSave(uri: Uri): boolean {
  return workspace.getConfiguration("touchstone", uri).get("run") === "onSave";
}
