// What a request is answered from: one snapshot of a process, its findings, and the client's wishes.
import type { Finding } from "../engine/finding.js";
import type { Reading } from "../formats/format.js";
import type { Words } from "../messages/render.js";
import type { Client } from "./client.js";
import type { Look, Outside, Perform, Snapshot } from "./documents.js";
import type { Positions } from "./positions.js";

export interface Scene {
  readonly client: Client;
  readonly words: Words;
  readonly uri: string;
  readonly version: number;
  /** Different for every text, and whenever it was looked at anew. */
  readonly name: string;
  readonly positions: Positions;
  readonly reading: Reading;
  /** None where the configuration says not to check the file. */
  readonly findings: readonly Finding[];
  /** The text with all safe repairs made. */
  repaired(): Promise<string>;
}

/** Undefined for what is no process: nothing is said about it. */
export function sceneFrom(
  { analysis, number }: Look,
  snapshot: Snapshot,
  client: Client,
  words: Words,
  outside: Outside,
  perform: Perform,
): Scene | undefined {
  const { reading, verdict } = analysis;
  if (!reading) return undefined;
  const { uri, version, positions, serial } = snapshot;
  return {
    client,
    words,
    uri,
    version,
    name: `${serial}/${number}`,
    positions,
    reading,
    findings: outside.project.ignored ? [] : verdict.findings,
    repaired: () => snapshot.repaired(outside, perform),
  };
}
