// Starts the language server for one client: over stdio, or over whatever other channel the arguments name.
import { access, readFile } from "node:fs/promises";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { Files } from "../engine/discovery.js";
import { connect } from "./connection.js";

const disk: Files = {
  read: (path) => readFile(path, "utf8").catch(() => undefined),
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
};

export function serve(): void {
  connect(createConnection(ProposedFeatures.all), disk);
}
