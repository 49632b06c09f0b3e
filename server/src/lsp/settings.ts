// What holds for a document: the person's own settings from the editor, and the configuration found beside the file.
import type { Connection } from "vscode-languageserver/node";
import { Discovery, type Files, type ProjectSettings } from "../engine/discovery.js";
import type { Client } from "./client.js";
import type { Documents, Snapshot } from "./documents.js";
import { noDisk, openFirst } from "./files.js";

/** The section `touchstone` of the editor's settings. */
export interface ClientSettings {
  readonly enable: boolean;
  readonly run: "onType" | "onSave";
}

export const CONFIGURATION = "touchstone.config.yaml";
export const SECTION = "touchstone";
const defaults: ClientSettings = { enable: true, run: "onType" };

export class SettingsSource {
  readonly #ask: () => Promise<unknown>;
  readonly #onDisk: Discovery;
  readonly #elsewhere: Discovery;
  readonly #configs = new Set<string>();
  #own: Promise<ClientSettings> | undefined;
  #generation = 0;

  constructor(connection: Connection, client: Client, documents: Documents, disk: Files) {
    this.#ask = async () => (client.answersConfiguration ? connection.workspace.getConfiguration(SECTION) : undefined);
    this.#onDisk = new Discovery(openFirst(documents, disk));
    this.#elsewhere = new Discovery(openFirst(documents, noDisk));
  }

  /** Grows whenever any setting may have changed. */
  get generation(): number {
    return this.#generation;
  }

  /** The editor's settings; the defaults where it has none or does not answer. */
  own(): Promise<ClientSettings> {
    this.#own ??= this.#ask().then(clientSettings, () => defaults);
    return this.#own;
  }

  async forDocument({ uri, path }: Snapshot): Promise<ProjectSettings> {
    const project = await (uri.startsWith("file:") ? this.#onDisk : this.#elsewhere).settingsFor(path);
    for (const config of project.configs) this.#configs.add(config);
    return project;
  }

  /** Whether the settings of some document may depend on this file. */
  dependOn(path: string): boolean {
    return path.endsWith(`/${CONFIGURATION}`) || this.#configs.has(path);
  }

  /** The editor's settings changed; a client that does not answer questions sends them along. */
  ownChanged(sent: unknown): void {
    this.#generation++;
    const section = typeof sent === "object" && sent !== null && SECTION in sent ? sent[SECTION] : undefined;
    this.#own = section === undefined || section === null ? undefined : Promise.resolve(clientSettings(section));
  }

  /** Some configuration file was written, made or taken away. */
  filesChanged(): void {
    this.#generation++;
    this.#onDisk.forget();
    this.#elsewhere.forget();
  }
}

/** What cannot be read as meant is the default. */
function clientSettings(sent: unknown): ClientSettings {
  if (typeof sent !== "object" || sent === null) return defaults;
  return {
    enable: "enable" in sent && typeof sent.enable === "boolean" ? sent.enable : defaults.enable,
    run: "run" in sent && sent.run === "onSave" ? "onSave" : defaults.run,
  };
}
