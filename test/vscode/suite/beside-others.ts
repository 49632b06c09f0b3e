// Beside other extensions: their languages stay theirs, nothing is said twice, and their editors may show no text.
import assert from "node:assert/strict";
import {
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
import { findings, inFolder, open, ruleOf, textOf } from "./support.js";

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
    ...hovers
      .flatMap(({ contents }) => contents)
      .map((part) => `hover: ${typeof part === "string" ? part : part.value}`),
    ...symbols.map(({ name }) => `symbol: ${name}`),
  ].sort();
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

  it("checks a file that is open in an editor without text, and again whenever it is saved", async () => {
    const provider = window.registerCustomEditorProvider("tests.diagram", {
      openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
      resolveCustomEditor: (_, panel) => {
        panel.webview.html = "<p>A diagram</p>";
      },
    });
    try {
      const uri = inFolder("drawn/refund.process.yaml");
      const write = (text: string) => workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      await write(await textOf("refund.process.yaml"));
      await commands.executeCommand("vscode.openWith", uri, "tests.diagram");
      assert.ok(window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputCustom);
      const found = await findings({ uri }, (rules) => rules.includes("missing-step-outcome"));
      assert.ok(found.map(ruleOf).includes("rework-exception"));
      assert.ok(!workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()));

      await write(
        (await textOf("refund.process.yaml")).replace("    exceptions:", "    outcome: They know\n    exceptions:"),
      );
      await findings({ uri }, (rules) => rules.length > 0 && !rules.includes("missing-step-outcome"));

      const gone = findings({ uri }, (rules) => rules.length === 0);
      await commands.executeCommand("workbench.action.closeActiveEditor");
      await gone;
    } finally {
      provider.dispose();
    }
  });
});
