// One run of `touchstone check`: file by file, so that memory stays flat however many there are.
import { couldBeProcess, isNamedProcess, unread } from "../../engine/analyse.js";
import { isConfiguration } from "../../engine/config.js";
import { Discovery, type ProjectSettings } from "../../engine/discovery.js";
import { alone } from "../../engine/lint.js";
import type { Done } from "../../engine/work.js";
import type { TextFile } from "../../host/host.js";
import { perform } from "../../host/isolate.js";
import { nodeHost, today } from "../../host/node.js";
import { type Words, wordsOf } from "../../messages/render.js";
import { type Io, write } from "../io.js";
import { relativePath } from "../paths.js";
import type { FileReport } from "../reports/report.js";
import type { Target } from "./targets.js";
import { toldFile } from "./told.js";
import type { Wishes } from "./wishes.js";

/** What became of one file; undefined where nothing is to be said about it. */
export interface Checked {
  readonly report: FileReport;
  readonly suppressed: number;
  /** The text after its repairs. */
  readonly text: string;
  readonly repaired: boolean;
}

export class CheckRun {
  readonly #wishes: Wishes;
  readonly #io: Io;
  readonly #discovery: Discovery;
  readonly #today = today();
  readonly #words = new Map<string, Words>();
  readonly #broken = new Set<string>();

  constructor(wishes: Wishes, io: Io) {
    this.#wishes = wishes;
    this.#io = io;
    this.#discovery = new Discovery(nodeHost, { config: wishes.config });
  }

  /** The configurations met so far that could not be read wholly. */
  get brokenConfigurations(): readonly string[] {
    return [...this.#broken];
  }

  async target({ path, named }: Target): Promise<Checked | undefined> {
    if (!named && !isConfiguration(path) && !couldBeProcess(path)) return undefined;
    const project = await this.#settingsFor(path);
    if (project.ignored) {
      if (named) await this.note(`“${this.#shown(path)}” is not checked: the configuration ignores it.`);
      return undefined;
    }
    const file = await nodeHost.open(path);
    // It may have been taken away since it was listed.
    if (file === undefined) return undefined;
    const checked = await this.file(file, path, project, named);
    if (checked?.repaired && file.kind === "text") await nodeHost.save(path, checked.text, file.encoding);
    return checked;
  }

  /** Standard input under the name it was given. */
  async input(file: TextFile, path: string): Promise<Checked | undefined> {
    return this.file(file, path, await this.#settingsFor(path), true);
  }

  async file(file: TextFile, path: string, project: ProjectSettings, named: boolean): Promise<Checked | undefined> {
    if (file.kind === "unreadable") {
      if (!named && !isNamedProcess(path)) return undefined;
      const problem = { id: "unreadable-file", message: "other", data: { detail: file.detail } } as const;
      return this.#checked({ text: "", analysis: unread(problem, project, this.#situation) }, path, project, false);
    }
    const { text, lossy } = file;
    const boldness = lossy ? undefined : this.#wishes.boldness;
    const done = await perform({ text, path, project, today: this.#today, boldness }, this.#io.script);
    if (done.analysis.format === "unknown" && done.analysis.reading === undefined) {
      if (!named) return undefined;
      await this.note(
        `“${this.#shown(path)}” is no process definition that Touchstone knows, so nothing is checked in it.`,
      );
    }
    return this.#checked(done, path, project, done.text !== text);
  }

  async note(text: string): Promise<void> {
    await write(this.#io.stderr, `${text}\n`);
  }

  get #situation() {
    return { today: this.#today, index: alone };
  }

  async #settingsFor(path: string): Promise<ProjectSettings> {
    const project = await this.#discovery.settingsFor(path);
    for (const broken of project.broken) this.#broken.add(broken);
    return project;
  }

  #checked({ text, analysis }: Done, path: string, project: ProjectSettings, repaired: boolean): Checked {
    const words = this.#wordsOf(this.#wishes.language ?? project.language ?? "en");
    const report = toldFile(this.#shown(path), analysis, words);
    return { report, suppressed: analysis.verdict.suppressed, text, repaired };
  }

  #wordsOf(language: string): Words {
    const words = this.#words.get(language) ?? wordsOf(language);
    this.#words.set(language, words);
    return words;
  }

  #shown(path: string): string {
    return relativePath(this.#io.folder, path);
  }
}
