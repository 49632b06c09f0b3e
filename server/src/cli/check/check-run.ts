// One run of `touchstone check`: every file is looked at, and once more where other files turned out to matter to it.
import { formatIdOf, unread } from "../../engine/analyse.js";
import { isConfiguration } from "../../engine/config.js";
import { Discovery, type ProjectSettings } from "../../engine/discovery.js";
import { type Asked, stillHolds } from "../../engine/process-index.js";
import type { Boldness } from "../../engine/repairs.js";
import type { Done } from "../../engine/work.js";
import { couldBeProcess, isNamedProcess } from "../../formats/index.js";
import type { TextFile } from "../../host/host.js";
import { perform } from "../../host/isolate.js";
import { nodeHost, today } from "../../host/node.js";
import { MOST_FILES } from "../../host/survey.js";
import { Judges } from "../../meaning/judges.js";
import { type Words, wordsOf } from "../../messages/render.js";
import type { RepairKind } from "../../rules/rule.js";
import { type Io, write } from "../io.js";
import { relativePath } from "../paths.js";
import type { FileReport } from "../reports/report.js";
import { Directories } from "./directories.js";
import type { Doing } from "./progress.js";
import type { Target } from "./targets.js";
import { toldFile } from "./told.js";
import type { Wishes } from "./wishes.js";

/** What became of one file. */
export interface Checked {
  readonly report: FileReport;
  readonly suppressed: number;
  /** The text after its repairs. */
  readonly text: string;
  readonly repaired: boolean;
}

/** A file as it was seen. */
interface Look extends Checked {
  readonly target: Target;
  readonly project: ProjectSettings;
  readonly asked: readonly Asked[];
}

/** A look that waits for those at other files: its report as bytes, which take a fraction of the memory. */
interface Waiting extends Omit<Look, "report" | "text"> {
  readonly report: Buffer;
  readonly repairs: ReadonlySet<RepairKind>;
}

/** Says how far a run is. */
type Tick = (doing: Doing, done: number, all: number) => void;

export class CheckRun {
  readonly #wishes: Wishes;
  readonly #io: Io;
  readonly #discovery: Discovery;
  readonly #directories: Directories;
  readonly #judges = new Judges();
  readonly #today = today();
  readonly #words = new Map<string, Words>();
  readonly #broken = new Set<string>();

  constructor(wishes: Wishes, io: Io) {
    this.#wishes = wishes;
    this.#io = io;
    this.#discovery = new Discovery(nodeHost, { config: wishes.config });
    this.#directories = new Directories(nodeHost, (path) => this.#discovery.settingsFor(path));
  }

  /** The configurations met so far that could not be read wholly. */
  get brokenConfigurations(): readonly string[] {
    return [...this.#broken];
  }

  /** All that is to be said about the targets, in their order. */
  async *targets(targets: readonly Target[], tick: Tick): AsyncGenerator<Checked> {
    const looks: Waiting[] = [];
    for (const [done, target] of targets.entries()) {
      tick("Checking", done, targets.length);
      const look = await this.#first(target);
      if (look) looks.push(waiting(look));
    }
    await this.#complete(
      looks.flatMap(({ asked }) => asked),
      tick,
    );
    const { boldness } = this.#wishes;
    const repaired = boldness === undefined ? looks : await this.#repairAll(looks, boldness, tick);
    for (const look of repaired) {
      const settled = (await this.#holds(look)) ? undefined : await this.#again(look, undefined);
      yield settled ?? { ...look, report: JSON.parse(look.report.toString()) as FileReport, text: "" };
    }
  }

  /** Standard input under the name it was given. */
  async input(file: TextFile, path: string): Promise<Checked | undefined> {
    const { boldness } = this.#wishes;
    const target = { path, named: true };
    const project = await this.#settingsFor(path);
    const first = await this.#look(file, target, project, undefined);
    if (!first || first.report.format === "unknown") return first;
    await this.#complete(first.asked, () => undefined);
    const settled = boldness === undefined && (await this.#holds(first));
    return settled ? first : this.#look(file, target, project, boldness);
  }

  async note(text: string): Promise<void> {
    await write(this.#io.stderr, `${text}\n`);
  }

  /** A first look, without repairs: what is found may still depend on files that were not read yet. */
  async #first(target: Target): Promise<Look | undefined> {
    const { path, named } = target;
    if (!named && !isConfiguration(path) && !couldBeProcess(path)) return undefined;
    const project = await this.#settingsFor(path);
    if (project.ignored) {
      if (named) await this.note(`“${this.#shown(path)}” is not checked: the configuration ignores it.`);
      return undefined;
    }
    const file = await nodeHost.open(path);
    // It may have been taken away since it was listed.
    return file && this.#look(file, target, project, undefined);
  }

  async #complete(asked: readonly Asked[], tick: Tick): Promise<void> {
    await this.#directories.complete(asked, (done, all) => tick("Reading", done, all));
    for (const root of this.#directories.vast) {
      await this.note(
        `“${this.#shown(root)}” holds more than ${MOST_FILES.toLocaleString("en")} files, so each process is checked without looking at the others.`,
      );
    }
  }

  async #repairAll(looks: readonly Waiting[], boldness: Boldness, tick: Tick): Promise<readonly Waiting[]> {
    const after: Waiting[] = [];
    for (const [done, look] of looks.entries()) {
      tick("Repairing", done, looks.length);
      const repairable = look.repairs.has("safe") || look.repairs.has(boldness);
      const again = repairable || !(await this.#holds(look)) ? await this.#again(look, boldness) : undefined;
      after.push(again ? waiting(again) : look);
    }
    return after;
  }

  /** Undefined where the file has gone meanwhile. */
  async #again(before: Waiting, boldness: Boldness | undefined): Promise<Look | undefined> {
    const { target, project } = before;
    const file = await nodeHost.open(target.path);
    const look = file && (await this.#look(file, target, project, boldness));
    if (!look) return undefined;
    if (look.repaired && file.kind === "text") await nodeHost.save(target.path, look.text, file.encoding);
    return { ...look, repaired: look.repaired || before.repaired };
  }

  /** Whether the file would be told the same about other files as when it was looked at. */
  async #holds({ asked, project, target }: Omit<Waiting, "report" | "repairs">): Promise<boolean> {
    return stillHolds(asked, await this.#directories.of(project), target.path);
  }

  async #look(
    file: TextFile,
    target: Target,
    project: ProjectSettings,
    boldness: Boldness | undefined,
  ): Promise<Look | undefined> {
    const { path, named } = target;
    if (file.kind === "unreadable") {
      if (!named && !isNamedProcess(path) && formatIdOf("", path, project) === "unknown") return undefined;
      const problem = { id: "unreadable-file", message: "other", data: { detail: file.detail } } as const;
      return this.#looked({ text: "", analysis: unread(problem, project, this.#today) }, target, project, false);
    }
    const { text, lossy } = file;
    const done = await perform(
      {
        text,
        path,
        project,
        today: this.#today,
        directory: await this.#directories.of(project),
        boldness: lossy ? undefined : boldness,
      },
      this.#judges,
      this.#io.script,
    );
    await this.#directories.put(done.text, path, project, done.analysis.reading);
    if (done.analysis.format === "unknown" && done.analysis.reading === undefined) {
      if (!named) return undefined;
      await this.note(
        `“${this.#shown(path)}” is no process definition that Touchstone knows, so nothing is checked in it.`,
      );
    }
    return this.#looked(done, target, project, done.text !== text);
  }

  #looked({ text, analysis }: Done, target: Target, project: ProjectSettings, repaired: boolean): Look {
    const words = this.#wordsOf(this.#wishes.language ?? project.language ?? "en");
    const report = toldFile(target.path, analysis, words, (path) => this.#shown(path));
    const { asked, verdict } = analysis;
    return { report, suppressed: verdict.suppressed, text, repaired, target, project, asked };
  }

  async #settingsFor(path: string): Promise<ProjectSettings> {
    const project = await this.#discovery.settingsFor(path);
    for (const broken of project.broken) this.#broken.add(broken);
    return project;
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

function waiting({ report, text: _, ...look }: Look): Waiting {
  const repairs = new Set(report.findings.flatMap(({ fixes }) => fixes.map(({ kind }) => kind)));
  return { ...look, report: Buffer.from(JSON.stringify(report)), repairs };
}
