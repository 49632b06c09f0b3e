// `touchstone convert`: a first process spec from a file of any other format.
import { readText } from "../../engine/analyse.js";
import { Discovery } from "../../engine/discovery.js";
import { shownIn } from "../../engine/shown.js";
import { processSpecText } from "../../formats/process-spec/compose.js";
import { absolutePath, create, nodeHost } from "../../host/node.js";
import type { Process } from "../../model/process.js";
import type { Arguments } from "../arguments.js";
import { configOf } from "../check/wishes.js";
import { type Command, ExitCode } from "../command.js";
import { type Io, write } from "../io.js";
import { openFile } from "../open-file.js";
import { relativePath } from "../paths.js";
import { WrongUsage } from "../wrong-usage.js";

export const convert: Command = {
  usage: "convert FILE [--output FILE] [--beside]",
  summary: "Writes a first process spec from a process in another format.",
  notes: [
    "It keeps ids, the order of steps, where they lead and on which condition, who does them, descriptions, outcomes and metrics. What another format draws or runs stays behind: layout, expressions, settings of engines.",
    "Without --output and --beside it writes to standard output. What is there is never overwritten.",
  ],
  options: {
    output: { value: "FILE", about: "Write to this file; name it something.process.yaml." },
    beside: { about: "Write beside the file, under its name with .process.yaml." },
    config: { value: "FILE", about: "Use this configuration instead of those that would be found." },
  },
  async run(given, io) {
    const [named, ...others] = given.words;
    if (named === undefined || others.length > 0) throw new WrongUsage("Which file? Say: touchstone convert FILE");
    if (given.has("output") && given.has("beside")) throw new WrongUsage("Either --output or --beside, not both.");
    const path = absolutePath(io.folder, named);
    const { processes, lost } = await read(path, named, given, io);
    const comment = `First written from “${relativePath(io.folder, path)}”. What the customer has of each step is yours to say.`;
    const text = processSpecText(processes, comment);
    const target = targetOf(path, given, io);
    if (target === undefined) await write(io.stdout, text);
    else await save(target, text, processes, io);
    if (lost)
      await write(io.stderr, `Parts of “${named}” cannot be read and are left out; see touchstone check ${named}\n`);
    return ExitCode.fine;
  },
};

/** The processes of a file, and whether something in it is lost because it cannot be read. */
async function read(
  path: string,
  named: string,
  given: Arguments,
  io: Io,
): Promise<{ processes: readonly Process[]; lost: boolean }> {
  const text = await openFile(path, named);
  const config = await configOf(given.text("config"), io);
  const project = await new Discovery(nodeHost, { config }).settingsFor(path);
  const reading = readText(text, path, project);
  const all = reading ? shownIn(reading, project.settings) : [];
  const full = all.filter(({ steps }) => steps.length > 0);
  const processes = full.length > 0 ? full : all;
  if (processes.length === 0) {
    throw new WrongUsage(
      `“${named}” holds no process that Touchstone can read. If it is one in a format of your own, say: touchstone init --from ${named}`,
    );
  }
  return {
    processes,
    lost: (reading?.problems ?? []).some(({ id }) => id === "syntax-error" || id === "limit-reached"),
  };
}

function targetOf(path: string, given: Arguments, io: Io): string | undefined {
  const output = given.text("output");
  if (output !== undefined) return absolutePath(io.folder, output);
  return given.has("beside") ? `${path.replace(/(?:\.process)?\.\w+$/, "")}.process.yaml` : undefined;
}

async function save(target: string, text: string, processes: readonly Process[], io: Io): Promise<void> {
  const shown = relativePath(io.folder, target);
  const { failed } = await create(target, text);
  if (failed !== undefined) throw new WrongUsage(`“${shown}” is not written: ${failed}.`);
  const steps = processes.reduce((sum, process) => sum + process.steps.length, 0);
  const what = `${processes.length === 1 ? "1 process" : `${processes.length} processes`} with ${steps === 1 ? "1 step" : `${steps} steps`}`;
  await write(io.stdout, `Wrote ${what} to ${shown}. See what is left to say: touchstone check ${shown}\n`);
}
