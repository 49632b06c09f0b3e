// Beside other extensions: their languages stay theirs, nothing is said twice, and their editors may show no text.
import assert from "node:assert/strict";
import {
  type CodeAction,
  CodeActionKind,
  CompletionItem,
  type CompletionList,
  commands,
  type Disposable,
  DocumentSymbol,
  Hover,
  languages,
  Position,
  Range,
  SymbolKind,
  TabInputCustom,
  type Uri,
  window,
  workspace,
} from "vscode";
import { findings, inFolder, only, open, textOf } from "./support.js";

/** Stands in for a language server of YAML, JSON and XML, which cannot be downloaded here. */
function otherServer(): Disposable[] {
  const selector = ["yaml", "json", "xml"];
  const whole = new Range(0, 0, 1, 0);
  return [
    languages.registerCompletionItemProvider(selector, {
      provideCompletionItems: () => [new CompletionItem("of another")],
    }),
    languages.registerHoverProvider(selector, { provideHover: () => new Hover("of another") }),
    languages.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: () => [new DocumentSymbol("of another", "", SymbolKind.Key, whole, whole)],
    }),
  ];
}

/** All that is offered for the first word of a document, by whoever does so. */
async function offered(uri: Uri): Promise<readonly string[]> {
  const at = new Position(0, 1);
  const list: CompletionList = await commands.executeCommand("vscode.executeCompletionItemProvider", uri, at);
  const hovers: Hover[] = await commands.executeCommand("vscode.executeHoverProvider", uri, at);
  const symbols: DocumentSymbol[] = await commands.executeCommand("vscode.executeDocumentSymbolProvider", uri);
  return [
    ...list.items.map(({ label }) => `completion: ${typeof label === "string" ? label : label.label}`),
    ...textsOf(hovers).map((text) => `hover: ${text}`),
    ...symbols.map(({ name }) => `symbol: ${name}`),
  ].sort();
}

function textsOf(hovers: readonly Hover[]): readonly string[] {
  return hovers.flatMap(({ contents }) => contents).map((part) => (typeof part === "string" ? part : part.value));
}

async function offeredWithoutTouchstone(uri: Uri): Promise<readonly string[]> {
  const settings = workspace.getConfiguration("touchstone");
  await settings.update("enable", false);
  try {
    return await offered(uri);
  } finally {
    await settings.update("enable", undefined);
  }
}

describe("Beside other extensions", () => {
  let other: Disposable[] = [];
  before(() => {
    other = otherServer();
  });
  after(() => {
    for (const one of other) one.dispose();
  });

  for (const [name, text] of [
    ["services.yaml", "services:\n  web:\n    image: nginx\nsteps: []\n"],
    ["ci.yaml", "on: push\njobs:\n  build:\n    steps:\n      - name: Check out\n"],
    ["package.json", '{ "name": "web", "scripts": {} }\n'],
    ["pom.xml", "<project><name>Orders</name></project>\n"],
  ] as const) {
    it(`says nothing in ${name}, where others do`, async () => {
      const { document } = await open(name, text);
      const all = await offered(document.uri);
      assert.equal(all.filter((one) => one.endsWith(": of another")).length, 3, all.join(", "));
      assert.deepEqual(all, await offeredWithoutTouchstone(document.uri));
      assert.deepEqual(
        languages.getDiagnostics(document.uri).filter(({ source }) => source === "touchstone"),
        [],
      );
    });
  }

  for (const name of ["a.bpmn", "a.bpmn2", "a.bpmn20.xml"]) {
    it(`leaves ${name} to the language xml`, async () => {
      const { document } = await open(name, "");
      assert.equal(document.languageId, "xml");
    });
  }

  for (const name of ["loan.bpmn", "loan.asl.json", "loan.sw.yaml"]) {
    it(`finds what ${name} leaves open, and where it says so explains it`, async () => {
      const { document } = await open(name, await textOf(name));
      const { range } = only(await findings(document, (rules) => rules.length > 0), "first-contact");
      const hovers: Hover[] = await commands.executeCommand("vscode.executeHoverProvider", document.uri, range.start);
      assert.match(textsOf(hovers).join("\n"), /rule\/first-contact/);
    });
  }

  it("opens a place for the first outcome in a process model, and leaves every other line as it was", async () => {
    const { document } = await open("loan.bpmn", await textOf("loan.bpmn"));
    const before = document.getText().split("\n");
    const { range } = only(await findings(document, (rules) => rules.length > 0), "first-contact");
    const kind = CodeActionKind.QuickFix.value;
    const fixes: CodeAction[] = await commands.executeCommand(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      kind,
      20,
    );
    const [fix] = fixes;
    assert.ok(fix?.edit && fix.title === "Open a place for what the customer has after “Take the application”");
    assert.ok(await workspace.applyEdit(fix.edit));
    const after = document.getText().split("\n");
    const gone = before.filter((line) => !after.includes(line));
    assert.deepEqual(gone, ['    <userTask id="take" name="Take the application"/>']);
    assert.match(document.getText(), /‹what the customer has, knows or can do after “Take the application”›/);
    only(await findings(document, (rules) => rules.length > 0), "first-contact");
  });

  it("shows the steps of a process model in the outline, which is XML to everybody else", async () => {
    const { document } = await open("loan.bpmn", await textOf("loan.bpmn"));
    await findings(document, (rules) => rules.length > 0);
    const symbols: DocumentSymbol[] = await commands.executeCommand(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.ok(symbols.some(({ name, children }) => name === "Grant a loan" && children.length === 5));
  });

  it("checks a file that is open in an editor without text, and again whenever it is saved", async () => {
    const provider = window.registerCustomEditorProvider("tests.diagram", {
      openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
      resolveCustomEditor: (_, panel) => {
        panel.webview.html = "<p>A diagram</p>";
      },
    });
    try {
      const uri = inFolder("drawn/loan.bpmn");
      const text = await textOf("loan.bpmn");
      const write = (content: string) => workspace.fs.writeFile(uri, new TextEncoder().encode(content));
      await write(text);
      await commands.executeCommand("vscode.openWith", uri, "tests.diagram");
      assert.ok(window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputCustom);
      await findings({ uri }, (rules) => rules.includes("first-contact"));
      assert.ok(!workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()));

      await write(text.replace("</process>", "</proces>"));
      await findings({ uri }, (rules) => rules.includes("syntax-error"));
      await write(text);
      await findings({ uri }, (rules) => rules.length > 0 && !rules.includes("syntax-error"));

      const gone = findings({ uri }, (rules) => rules.length === 0);
      await commands.executeCommand("workbench.action.closeActiveEditor");
      await gone;
    } finally {
      provider.dispose();
    }
  });
});
