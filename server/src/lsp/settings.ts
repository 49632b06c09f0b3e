// What holds for a document: the person's own settings from the editor, and the configuration found beside the file.
import type { Connection } from "vscode-languageserver/node";
import { isConfiguration } from "../engine/config.js";
import { Discovery, type Files, type ProjectSettings } from "../engine/discovery.js";
import type { Client } from "./client.js";
import { type Documents, pathOf } from "./documents.js";
import { noFiles, openFirst } from "./files.js";

/** The section `touchstone` of the editor's settings. */
export interface ClientSettings {
  readonly enable: boolean;
  readonly run: "onType" | "onSave";
  /** Which files findings are shown for. */
  readonly scope: "openFiles" | "workspace";
}

export const SECTION = "touchstone";
const defaults: ClientSettings = { enable: true, run: "onType", scope: "openFiles" };

export class SettingsSource {
  readonly #ask: (uri: string) => Promise<unknown>;
  readonly #onDisk: Discovery;
  readonly #elsewhere: Discovery;
  readonly #configs = new Set<string>();
  readonly #own = new Map<string, Promise<ClientSettings>>();
  #sent: ClientSettings = defaults;
  #generation = 0;

  constructor(connection: Connection, client: Client, documents: Documents, disk: Files) {
    this.#ask = (scopeUri) => connection.workspace.getConfiguration({ scopeUri, section: SECTION });
    if (!client.answersConfiguration) this.#ask = async () => this.#sent;
    this.#onDisk = new Discovery(openFirst(documents, disk), { keepLastGood: true });
    this.#elsewhere = new Discovery(openFirst(documents, noFiles), { keepLastGood: true, root: client.virtualRoot });
  }

  /** Grows whenever any setting may have changed. */
  get generation(): number {
    return this.#generation;
  }

  /** The editor's settings for a document; the defaults where it has none or does not answer. */
  own(uri: string): Promise<ClientSettings> {
    const asked = this.#own.get(uri) ?? this.#ask(uri).then(clientSettings, () => defaults);
    this.#own.set(uri, asked);
    return asked;
  }

  /** What holds for the file at an address, open or not. */
  forUri(uri: string): Promise<ProjectSettings> {
    return uri.startsWith("file:") ? this.forFile(pathOf(uri)) : this.#found(this.#elsewhere, pathOf(uri));
  }

  forFile(path: string): Promise<ProjectSettings> {
    return this.#found(this.#onDisk, path);
  }

  async #found(discovery: Discovery, path: string): Promise<ProjectSettings> {
    const project = await discovery.settingsFor(path);
    for (const config of project.configs) this.#configs.add(config);
    return project;
  }

  /** Whether the settings of some document may depend on this file. */
  dependOn(path: string): boolean {
    return isConfiguration(path) || this.#configs.has(path);
  }

  /** The editor's settings changed; a client that does not answer questions sends them along. */
  ownChanged(sent: unknown): void {
    this.#generation++;
    this.#own.clear();
    if (typeof sent === "object" && sent !== null && SECTION in sent) this.#sent = clientSettings(sent[SECTION]);
  }

  /** Some configuration file was written, made or taken away. */
  filesChanged(): void {
    this.#generation++;
    this.#onDisk.forget();
    this.#elsewhere.forget();
  }

  closed(uri: string): void {
    this.#own.delete(uri);
  }
}

/** What cannot be read as meant is the default. */
function clientSettings(sent: unknown): ClientSettings {
  if (typeof sent !== "object" || sent === null) return defaults;
  return {
    enable: "enable" in sent && typeof sent.enable === "boolean" ? sent.enable : defaults.enable,
    run: "run" in sent && sent.run === "onSave" ? "onSave" : defaults.run,
    scope: "scope" in sent && sent.scope === "workspace" ? "workspace" : defaults.scope,
  };
}
