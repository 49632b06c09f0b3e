// What a request is answered from: one snapshot of a process, its findings, and the client's wishes.
import type { ProjectSettings } from "../engine/discovery.js";
import type { Finding } from "../engine/finding.js";
import type { Reading } from "../formats/format.js";
import { today } from "../host/node.js";
import type { Words } from "../messages/render.js";
import type { Client } from "./client.js";
import type { Perform, Snapshot } from "./documents.js";
import type { Positions } from "./positions.js";

export interface Scene {
  readonly client: Client;
  readonly words: Words;
  readonly uri: string;
  readonly version: number;
  readonly positions: Positions;
  readonly reading: Reading;
  /** None where the configuration says not to check the file. */
  readonly findings: readonly Finding[];
  /** The text with all safe repairs made. */
  repaired(): Promise<string>;
}

/** Undefined for what is no process: nothing is said about it. */
export async function sceneOf(
  snapshot: Snapshot,
  client: Client,
  words: Words,
  project: ProjectSettings,
  perform: Perform,
): Promise<Scene | undefined> {
  const day = today();
  const { uri, version, positions } = snapshot;
  const { reading, verdict } = await snapshot.analysis(project, day, perform);
  if (!reading) return undefined;
  return {
    client,
    words,
    uri,
    version,
    positions,
    reading,
    findings: project.ignored ? [] : verdict.findings,
    repaired: () => snapshot.repaired(project, day, perform),
  };
}
