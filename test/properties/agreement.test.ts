// The editor and the command line agree on every finding: its key, its place, its severity and its words.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { bundleCli, Folder } from "../support/cli.js";
import { examples } from "../support/examples.js";
import { bundleServer, StdioClient } from "../support/stdio-client.js";

interface Told {
  readonly key: string;
  readonly severity: number;
  readonly range: unknown;
  readonly message: string;
}

const severities: Readonly<Record<string, number>> = { error: 1, warning: 2, info: 3 };

const configurations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "no configuration": {},
  "a configuration at the root": {
    "touchstone.config.yaml": "root: true\nextends: strict\nrules:\n  ambiguous-metric: off\n",
  },
  "configurations on the way": {
    "touchstone.config.yaml": "root: true\nextends: all\n",
    "examples/claim/touchstone.config.yaml": "rules:\n  missing-step-outcome: error\n",
    "examples/refund/touchstone.config.yaml": "ignore: refund.process.yaml\n",
  },
  "a broken configuration": { "touchstone.config.yaml": "root: true\nrules:\n  ambiguous-metric: [off\n" },
  "a comment that suppresses": {
    "examples/new.process.yaml":
      "process: new\nsteps:\n  # touchstone-disable-next-line missing-step-outcome -- agreed with legal\n  - {id: a, name: File it}\n  - {id: b, name: Send it, next: c}\n",
  },
};

describe("the editor and the command line agree", () => {
  let cli = "";
  let server = "";
  beforeAll(async () => {
    [cli, server] = await Promise.all([bundleCli("agreement-cli"), bundleServer("agreement-server.cjs")]);
  });

  test.each(Object.entries(configurations))("with %s", async (_, files) => {
    const folder = await Folder.with(cli, {
      ...Object.fromEntries(examples.map(({ path, text }) => [path, text])),
      ...files,
    });
    const { out } = await folder.touchstone(["check", "--format", "json", "."]);
    const report: { files: { path: string; findings: (Told & { severity: string })[] }[] } = JSON.parse(out);
    const client = new StdioClient(server);
    onTestFinished(() => void client.stop());
    await client.request("initialize", { processId: null, rootUri: pathToFileURL(folder.path).href, capabilities: {} });
    client.notify("initialized");
    expect(report.files.length).toBeGreaterThan(10);
    for (const file of report.files) {
      if (!file.path.endsWith(".process.yaml")) continue;
      const uri = pathToFileURL(path.join(folder.path, file.path)).href;
      const expected = file.findings.map(({ key, severity, range, message }) => ({
        key,
        severity: severities[severity],
        range,
        message,
      }));
      if (expected.length === 0) continue;
      const published = client.next<{ uri: string; diagnostics: (Omit<Told, "key"> & { data: string })[] }>(
        "textDocument/publishDiagnostics",
        (params) => params.uri === uri,
      );
      const text = await folder.read(file.path);
      client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "process-spec", version: 1, text } });
      const { diagnostics } = await published;
      const told = diagnostics.map(({ data, severity, range, message }) => ({ key: data, severity, range, message }));
      expect(told, file.path).toEqual(expected);
    }
  });
});
