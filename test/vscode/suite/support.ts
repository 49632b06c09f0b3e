// What the tests share: fresh documents, and waiting for findings by events.
import {
  type Diagnostic,
  languages,
  Position,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from "vscode";

export function inFolder(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error("The tests need a folder.");
  return Uri.joinPath(folder.uri, name);
}

export async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(inFolder(name)));
}

/** A new file with this text in an editor, in a project of its own, so that no test sees another's edits. */
export async function open(name: string, text: string): Promise<TextEditor> {
  const folder = inFolder(`fresh/${count()}`);
  const write = (file: string, content: string) =>
    workspace.fs.writeFile(Uri.joinPath(folder, file), new TextEncoder().encode(content));
  await write("touchstone.config.yaml", "root: true\n");
  await write(name, text);
  const uri = Uri.joinPath(folder, name);
  return window.showTextDocument(uri);
}

export async function openRefund(): Promise<TextEditor> {
  return open("refund.process.yaml", await textOf("refund.process.yaml"));
}

/** The findings of a document, as soon as they are as wanted; a test that waits in vain runs into its time limit. */
export function findings(
  { uri }: Pick<TextDocument, "uri">,
  wanted: (rules: readonly string[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const found = languages.getDiagnostics(uri).filter(({ source }) => source === "touchstone");
      if (!wanted(found.map(ruleOf))) return;
      listener.dispose();
      resolve(found);
    };
    const listener = languages.onDidChangeDiagnostics(look);
    look();
  });
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

export function only(found: readonly Diagnostic[], rule: string): Diagnostic {
  const [first, ...more] = found.filter((diagnostic) => ruleOf(diagnostic) === rule);
  if (first === undefined || more.length > 0) throw new Error(`Expected one ${rule}, found ${found.map(ruleOf)}.`);
  return first;
}

/** Where a text stands in a document; `|` in it marks the place that is meant. */
export function place(document: TextDocument, marked: string): Position {
  const text = marked.replace("|", "");
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`The document does not hold ${JSON.stringify(text)}.`);
  return document.positionAt(start + Math.max(0, marked.indexOf("|")));
}

export function append(editor: TextEditor, text: string): Thenable<boolean> {
  return editor.edit((edit) => edit.insert(new Position(editor.document.lineCount, 0), text));
}

export function once<T>(event: (listener: (value: T) => void) => { dispose(): void }, wanted: (value: T) => boolean) {
  return new Promise<T>((resolve) => {
    const listener = event((value) => {
      if (!wanted(value)) return;
      listener.dispose();
      resolve(value);
    });
  });
}

const count = (() => {
  let files = 0;
  return () => ++files;
})();
