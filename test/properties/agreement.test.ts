// The editor and the command line agree on every finding: its key, its place, its severity and its words.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { bundleCli, Folder } from "../support/cli.js";
import { examples } from "../support/examples.js";
import { otherFormats } from "../support/other-formats.js";
import { processCalling } from "../support/project.js";
import { bundleServer, StdioClient } from "../support/stdio-client.js";

interface Told {
  readonly key: string;
  readonly severity: number;
  readonly range: unknown;
  readonly message: string;
}

const severities: Readonly<Record<string, number>> = { error: 1, warning: 2, info: 3 };

const configurations: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
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
  "files that speak of each other": {
    "touchstone.config.yaml": "root: true\nextends: all\n",
    "examples/calling.process.yaml": processCalling("calling", ["refund", "called", "caled", "nowhere"]),
    "shared/called.process.yaml": processCalling("called", [], false),
    "shared/twice.process.yaml": processCalling("claim"),
    "shared/Twice.process.json": '{"touchstone": 1, "process": "claim", "name": "Twice"}',
  },
  "a file that is no text": { "examples/broken.process.yaml": Uint8Array.of(0, 255, 0) },
  "a format of the team's own": {
    "touchstone.config.yaml":
      "root: true\nformats:\n  ours: {files: own/*.yaml, steps: todo, step: {outcome: gain, next: then}, metrics: kpis}\n",
    "own/lend.yaml":
      "name: Lend\ntodo:\n  - {name: Look, gain: The rider can stop in time, then: Hand}\n  - {name: Give}\nkpis: [Calls per agent]\n",
    "own/empty.yaml": "name: Mend\n",
    "code.process.yaml": "process:\n  id: a\nsteps: []\n",
  },
  "files of other formats": {
    "touchstone.config.yaml": "root: true\nvocabulary: {customers: [private customer]}\n",
    "pom.xml": "<project/>\n",
    ...Object.fromEntries(otherFormats.map((one) => [`other/${path.basename(one.path)}`, one.text])),
  },
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
    const { folder, report } = await reported(cli, files);
    const client = new StdioClient(server);
    onTestFinished(() => void client.stop());
    await client.request("initialize", { processId: null, rootUri: pathToFileURL(folder.path).href, capabilities: {} });
    client.notify("initialized");
    for (const [file, expected] of report) {
      // An editor does not open what is no text.
      if (expected.some(({ key }) => key.startsWith("unreadable-file"))) continue;
      const uri = pathToFileURL(path.join(folder.path, file)).href;
      const text = await folder.read(file);
      client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "process-spec", version: 1, text } });
      // Other files may still be on their way when a document is told of first.
      await vi.waitFor(() => expect(lastTold(client, uri), file).toEqual(expected), { timeout: 10_000 });
    }
  });

  test.each(Object.entries(configurations))("about files that are not open, with %s", async (_, files) => {
    const { folder, report } = await reported(cli, files);
    const client = new StdioClient(server, { "workspace/configuration": () => [{ scope: "workspace" }] });
    onTestFinished(() => void client.stop());
    const capabilities = { workspace: { configuration: true }, textDocument: { diagnostic: {} } };
    await client.request("initialize", { processId: null, rootUri: pathToFileURL(folder.path).href, capabilities });
    client.notify("initialized");
    const { items } = await client.request<{ items: { uri: string; items: Diagnostic[] }[] }>("workspace/diagnostic", {
      previousResultIds: [],
    });
    const told = items.map(({ uri, items }) => [path.relative(folder.path, fileURLToPath(uri)), items.map(asTold)]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(report));
  });
});

/** What the command line finds in each file. */
async function reported(cli: string, files: Readonly<Record<string, string | Uint8Array>>) {
  const all = { ...Object.fromEntries(examples.map(({ path, text }) => [path, text])), ...files };
  const folder = await Folder.with(cli, all);
  const { out } = await folder.touchstone(["check", "--format", "json", "."]);
  const { files: told }: { files: { path: string; findings: (Told & { severity: string })[] }[] } = JSON.parse(out);
  expect(told.length).toBeGreaterThan(10);
  const report = told.map(({ path, findings }): [string, Told[]] => [
    path,
    findings.map(({ key, severity, range, message }) => ({ key, severity: severities[severity] ?? 0, range, message })),
  ]);
  return { folder, report: new Map(report) };
}

type Diagnostic = Omit<Told, "key"> & { readonly data: string };

function asTold({ data, severity, range, message }: Diagnostic): Told {
  return { key: data, severity, range, message };
}

function lastTold(client: StdioClient, uri: string): Told[] | undefined {
  const said = client.heard
    .filter(({ method }) => method === "textDocument/publishDiagnostics")
    .map(({ params }) => params as { uri: string; diagnostics: Diagnostic[] });
  return said.findLast((params) => params.uri === uri)?.diagnostics.map(asTold);
}
