// Starts the language server for one client: over stdio, or over whatever other channel the arguments name.
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { perform } from "../host/isolate.js";
import { nodeHost } from "../host/node.js";
import { Judges } from "../meaning/judges.js";
import { connect } from "./connection.js";
import type { System } from "./session.js";

/** `script` is what workers for large files run: the file that is running now, which calls `answerIsolated` first. */
export function serve(script: string = process.argv[1] ?? ""): void {
  const judges = new Judges();
  const system: System = { disk: nodeHost, perform: (work, dropped) => perform(work, judges, script, dropped) };
  connect(createConnection(ProposedFeatures.all), system);
}
