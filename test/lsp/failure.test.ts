// When working on a document fails inside: the client reads it in the log, gets an empty answer, and the server goes on.
import { PassThrough } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import {
  createConnection,
  createProtocolConnection,
  type LogMessageParams,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { workOn } from "../../server/src/engine/work.js";
import { connect } from "../../server/src/lsp/connection.js";
import { noFiles } from "../../server/src/lsp/files.js";
import { refund } from "./refund.js";

const broken = "file:///work/broken.process.yaml";
const sound = "file:///work/sound.process.yaml";

/** A client of a server, in this process, that fails at every document called `broken`. */
async function failing(): Promise<{ client: ProtocolConnection; logged: LogMessageParams[] }> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  connect(createConnection(toServer, toClient), {
    disk: {
      ...noFiles,
      open: async () => undefined,
      beginning: async () => undefined,
      list: async () => ({ files: [], complete: true, closed: [] }),
    },
    perform: (work) => {
      if (work.path.includes("broken")) throw new Error("a fault of ours");
      return workOn(work);
    },
  });
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const logged: LogMessageParams[] = [];
  client.onNotification("window/logMessage", (message: LogMessageParams) => {
    logged.push(message);
  });
  client.listen();
  onTestFinished(() => client.dispose());
  await client.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
  await client.sendNotification("initialized", {});
  return { client, logged };
}

const open = (client: ProtocolConnection, uri: string) =>
  client.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "process-spec", version: 1, text: refund },
  });

test.each([
  ["textDocument/hover", null],
  ["textDocument/completion", []],
  ["textDocument/documentSymbol", []],
  ["textDocument/diagnostic", { kind: "full", items: [] }],
])("%s", async (method, empty) => {
  const { client, logged } = await failing();
  await open(client, broken);
  const params = { textDocument: { uri: broken }, position: { line: 0, character: 0 } };
  expect(await client.sendRequest(method, params)).toEqual(empty);
  expect(logged[0]?.message).toContain("a fault of ours");
});

test("other documents are checked as before", async () => {
  const { client } = await failing();
  const published = new Promise<{ uri: string }>((resolve) =>
    client.onNotification("textDocument/publishDiagnostics", resolve),
  );
  await open(client, broken);
  await open(client, sound);
  expect(await published).toMatchObject({ uri: sound });
});
