// What a request is answered from: one snapshot of a process, its findings, and the client's wishes.
import { analyse } from "../engine/analyse.js";
import type { ProjectSettings } from "../engine/discovery.js";
import type { Finding } from "../engine/finding.js";
import { alone } from "../engine/lint.js";
import type { Reading } from "../formats/format.js";
import type { Words } from "../messages/render.js";
import type { Client } from "./client.js";
import type { Snapshot } from "./documents.js";
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
  /** Reads and lints another text in the place of this one. */
  look(text: string): { reading: Reading; findings: readonly Finding[] };
}

/** Undefined for what is no process: nothing is said about it. */
export function sceneOf(snapshot: Snapshot, client: Client, words: Words, project: ProjectSettings): Scene | undefined {
  const day = today();
  const { uri, version, positions, path } = snapshot;
  const { reading, verdict } = snapshot.analysis(project, day);
  if (!reading) return undefined;
  return {
    client,
    words,
    uri,
    version,
    positions,
    reading,
    findings: project.ignored ? [] : verdict.findings,
    look(text) {
      const other = analyse(text, path, project, { today: day, index: alone });
      return { reading: other.reading ?? reading, findings: other.verdict.findings };
    },
  };
}

/** Today where the server runs, as `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
