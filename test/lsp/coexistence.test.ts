// Beside the servers of other languages: nothing is said in files that are no process, and nothing twice in any.
import { describe, expect, test } from "vitest";
import type { CompletionItem, Diagnostic, DocumentSymbol } from "vscode-languageserver/node";
import { otherFormats } from "../support/other-formats.js";
import { able, type Editor, editors } from "./editor.js";

const editor = editors("coexistence");
const pulling = { ...able, textDocument: { ...able.textDocument, diagnostic: {} } };

/** What others write: language, path, text. */
const foreign: readonly (readonly [language: string, path: string, text: string])[] = [
  ["yaml", "compose.yaml", "services:\n  web:\n    image: nginx\nsteps: []\n"],
  ["dockercompose", "docker-compose.yml", "version: '3'\nservices:\n  db:\n    image: postgres\n"],
  [
    "yaml",
    ".github/workflows/ci.yaml",
    "name: CI\non: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Check out\n        uses: actions/checkout@v4\n",
  ],
  ["yaml", "deploy.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 2\n"],
  ["yaml", "openapi.yaml", "openapi: 3.1.0\ninfo:\n  title: Orders\n  version: '1'\npaths: {}\n"],
  ["json", "package.json", '{ "name": "web", "scripts": { "test": "vitest" } }\n'],
  ["jsonc", "tsconfig.json", '{ "compilerOptions": { /* strict */ "strict": true } }\n'],
  ["json", "openapi.json", '{ "openapi": "3.1.0", "info": { "title": "Orders" }, "paths": {} }\n'],
  ["xml", "pom.xml", '<project xmlns="http://maven.apache.org/POM/4.0.0"><name>Orders</name></project>\n'],
  ["xml", "icon.svg.xml", '<svg xmlns="http://www.w3.org/2000/svg"><title>Task</title></svg>\n'],
  ["xml", "empty.xml", ""],
];

/** Everything that the server has to say about one place of a document. */
async function said({ client }: Editor, uri: string, line: number, character: number) {
  const at = { textDocument: { uri }, position: { line, character } };
  const completion = await client.request<CompletionItem[]>("textDocument/completion", at);
  const hover = await client.request<unknown>("textDocument/hover", at);
  const symbols = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri } });
  const report = await client.request<{ items: { code: string }[] }>("textDocument/diagnostic", {
    textDocument: { uri },
  });
  return { completion, hover, symbols, findings: report.items.map(({ code }) => code) };
}

describe("in a file that is no process nothing at all is said", () => {
  test.each(foreign)("%s: %s", async (language, path, text) => {
    const started = editor();
    await started.initialize({ capabilities: pulling });
    const uri = `file:///work/${path}`;
    started.open(uri, text, language);
    const lines = text.split("\n");
    for (const [line, written] of lines.entries()) {
      for (const character of new Set([0, written.search(/\S/), written.length])) {
        expect(await said(started, uri, line, Math.max(0, character))).toEqual({
          completion: [],
          hover: null,
          symbols: [],
          findings: [],
        });
      }
    }
  });
});

describe("in a file of another format only what no other server says", () => {
  /** The keys in which these formats let people write what they want, and what may stand in them. */
  const ours = ["Comment"];

  test.each(otherFormats)("$path", async ({ format, language, path, text }) => {
    const started = editor();
    await started.initialize({ capabilities: pulling });
    const uri = `file://${path}`;
    started.open(uri, text, language);
    const { symbols, findings } = await said(started, uri, 0, 0);
    expect(findings).toEqual(["first-contact"]);
    // JSON and YAML have an outline already.
    expect(symbols.map(({ name }) => name)).toEqual(format === "bpmn" ? ["Grant a loan"] : []);
    const lines = text.split("\n");
    for (const [line, written] of lines.entries()) {
      const { completion } = await said(started, uri, line, Math.max(0, written.search(/\w/)));
      expect(completion.map(({ label }) => label).filter((label) => !ours.includes(label))).toEqual([]);
    }
  });

  test.each(otherFormats)("$path: a finding is explained where it stands", async ({ language, path, text }) => {
    const started = editor();
    await started.initialize({ capabilities: pulling });
    const uri = `file://${path}`;
    started.open(uri, text, language);
    const { items } = await started.client.request<{ items: Diagnostic[] }>("textDocument/diagnostic", {
      textDocument: { uri },
    });
    const at = items[0]?.range.start ?? { line: -1, character: 0 };
    const { hover } = await said(started, uri, at.line, at.character);
    expect(JSON.stringify(hover)).toContain("first-contact");
  });
});
