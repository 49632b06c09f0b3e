// Pushed diagnostics: for the latest version only, and never where there is nothing to take back.
import { describe, expect, test } from "vitest";
import { type Diagnostic, DiagnosticSeverity, type PublishDiagnosticsParams } from "vscode-languageserver/node";
import { Publisher } from "../../server/src/lsp/diagnostics.js";
import { Documents, type Snapshot } from "../../server/src/lsp/documents.js";

const uri = "file:///work/refund.process.yaml";
const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const found: Diagnostic = { range: nowhere, message: "found", severity: DiagnosticSeverity.Warning };

/** A publisher whose messages can be awaited one by one. */
function start(diagnose: (snapshot: Snapshot) => Promise<Diagnostic[] | undefined>) {
  const documents = new Documents("utf-16");
  const sent: PublishDiagnosticsParams[] = [];
  const errors: unknown[] = [];
  const waiting: (() => void)[] = [];
  const wake = () => {
    for (const go of waiting.splice(0)) go();
  };
  const publisher = new Publisher({
    documents,
    diagnose,
    send: (params) => {
      sent.push(params);
      wake();
    },
    failed: (error) => {
      errors.push(error);
      wake();
    },
  });
  const next = () => new Promise<void>((resolve) => waiting.push(resolve));
  return { documents, publisher, sent, errors, next };
}

describe("when edits arrive faster than they can be checked", () => {
  test("versions in between are skipped", async () => {
    const checked: number[] = [];
    const { documents, publisher, sent, next } = start(async ({ version }) => {
      checked.push(version);
      return [found];
    });
    documents.open(uri, 1, "");
    const answer = next();
    for (let version = 1; version <= 20; version++) {
      documents.change(uri, version, [{ text: `${version}` }]);
      publisher.changed(uri);
    }
    await answer;
    expect(checked).toEqual([20]);
    expect(sent).toEqual([{ uri, version: 20, diagnostics: [found] }]);
  });

  test("what was worked out for a version that has gone is thrown away", async () => {
    const { documents, publisher, sent, next } = start(async ({ version }) => {
      if (version === 1) {
        documents.change(uri, 2, [{ text: "newer" }]);
        publisher.changed(uri);
      }
      return [found];
    });
    documents.open(uri, 1, "");
    publisher.changed(uri);
    await next();
    expect(sent.map(({ version }) => version)).toEqual([2]);
  });
});

test("a clean process is told to be clean; what is no process is told nothing", async () => {
  const { documents, publisher, sent, next } = start(async ({ text }) => (text === "process" ? [] : undefined));
  documents.open("file:///other.yaml", 1, "no process");
  documents.open(uri, 1, "process");
  publisher.changed("file:///other.yaml");
  publisher.changed(uri);
  await next();
  expect(sent).toEqual([{ uri, version: 1, diagnostics: [] }]);
});

test("marks are taken back when a document stops being a process, and when it is closed", async () => {
  const { documents, publisher, sent, next } = start(async ({ text }) => (text === "process" ? [found] : undefined));
  documents.open(uri, 1, "process");
  publisher.changed(uri);
  await next();
  documents.change(uri, 2, [{ text: "something else" }]);
  publisher.changed(uri);
  await next();
  documents.change(uri, 3, [{ text: "process" }]);
  publisher.changed(uri);
  await next();
  documents.close(uri);
  publisher.closed(uri);
  expect(sent.map(({ diagnostics }) => diagnostics.length)).toEqual([1, 0, 1, 0]);
});

test("a failure for a version that has gone does not keep the newer one from being checked", async () => {
  const { documents, publisher, sent, next } = start(async ({ version }) => {
    if (version === 2) return [found];
    documents.change(uri, 2, [{ text: "newer" }]);
    publisher.changed(uri);
    throw new Error("broken");
  });
  documents.open(uri, 1, "");
  publisher.changed(uri);
  await next();
  expect(sent.map(({ version }) => version)).toEqual([2]);
});

test("after a failure the next change is checked again", async () => {
  const { documents, publisher, sent, errors, next } = start(async ({ version }) => {
    if (version === 1) throw new Error("broken");
    return [found];
  });
  documents.open(uri, 1, "");
  publisher.changed(uri);
  await next();
  documents.change(uri, 2, [{ text: "x" }]);
  publisher.changed(uri);
  await next();
  expect(errors).toHaveLength(1);
  expect(sent).toHaveLength(1);
});
