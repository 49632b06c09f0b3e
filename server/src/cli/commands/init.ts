// `touchstone init`: a first configuration; with --from, what to say there of files in a format of the team's own.
import { formatIdOf } from "../../engine/analyse.js";
import { isConfiguration } from "../../engine/config.js";
import { firstConfiguration, withFormat } from "../../engine/config-writing.js";
import { Discovery, type ProjectSettings } from "../../engine/discovery.js";
import { type Proposal, proposeMapping } from "../../formats/mapped/propose/propose.js";
import { mappingLines, toldInWords } from "../../formats/mapped/propose/render.js";
import { absolutePath, create, nodeHost } from "../../host/node.js";
import { type Command, ExitCode } from "../command.js";
import { endingOf, nameOfFormat, patternFor } from "../init/naming.js";
import { type Io, write } from "../io.js";
import { openFile } from "../open-file.js";
import { relativePath } from "../paths.js";
import { WrongUsage } from "../wrong-usage.js";

const NAME = "touchstone.config.yaml";

export const init: Command = {
  usage: "init [--from FILE] [--print]",
  summary: "Writes a first configuration, or adds how files in a format of your own are read.",
  notes: [
    "Without --from it writes touchstone.config.yaml into the folder it is called in, with a comment at every key.",
    "With --from it reads one of your YAML or JSON files, proposes a mapping and adds it to the configuration. Look it over: it is a guess. What is there is never overwritten.",
  ],
  options: {
    from: { value: "FILE", about: "A file in your own format, to propose a mapping for." },
    print: { about: "Show what would be written, and write nothing." },
  },
  async run(given, io) {
    if (given.words.length > 0)
      throw new WrongUsage(`To read a file of your own, say: touchstone init --from ${given.words[0]}`);
    const from = given.text("from");
    if (from === undefined) await begin(given.has("print"), io);
    else await adopt(from, given.has("print"), io);
    return ExitCode.fine;
  },
};

async function begin(printing: boolean, io: Io): Promise<void> {
  const text = firstConfiguration({ ...(await situationOf(io.folder)), formats: [] });
  if (printing) return write(io.stdout, text);
  await make(`${io.folder}/${NAME}`, text, io);
  await write(io.stdout, `Wrote ${NAME}. Every key stands there with a comment; what it says holds from now on.\n`);
}

async function adopt(named: string, printing: boolean, io: Io): Promise<void> {
  const path = absolutePath(io.folder, named);
  const text = await openFile(path, named);
  const project = await new Discovery(nodeHost).settingsFor(path);
  const format = formatIdOf(text, path, project);
  if (format !== "unknown")
    return write(io.stdout, `“${named}” is read already, as ${format}, so it needs no mapping.\n`);
  const target = configurationFor(path, project, io);
  const folder = target.slice(0, -NAME.length - 1);
  const files = [patternFor(path, folder, await isAmongAlike(path, project))];
  const proposal = proposeMapping(text, path, nameOfFormat(path, folder, project), files);
  if (proposal === undefined) throw new WrongUsage(nothingFound(named));
  const lines = mappingLines(proposal);
  if (!printing) await add(target, lines, io);
  await write(
    io.stdout,
    [
      ...told(named, proposal),
      "",
      ...(printing ? ["formats:", ...lines.map((line) => `  ${line}`)] : next(target, named, io)),
      "",
    ].join("\n"),
  );
}

/** Whether no file beside it that is named alike is read already, in a format that would be taken from it. */
async function isAmongAlike(path: string, project: ProjectSettings): Promise<boolean> {
  const ending = endingOf(path);
  const { files } = await nodeHost.list(path.slice(0, path.lastIndexOf("/")), "flat");
  for (const other of files.filter((one) => one !== path && one.endsWith(ending) && !isConfiguration(one))) {
    const beginning = await nodeHost.beginning(other);
    if (beginning !== undefined && formatIdOf(beginning, other, project) !== "unknown") return false;
  }
  return true;
}

/** The nearest configuration that holds for the file, else a new one where this is called, or beside the file. */
function configurationFor(path: string, { configs }: ProjectSettings, io: Io): string {
  const nearest = configs.filter((config) => config.endsWith(`/${NAME}`)).at(-1);
  if (nearest !== undefined) return nearest;
  const folder = path.startsWith(`${io.folder}/`) ? io.folder : path.slice(0, path.lastIndexOf("/"));
  return `${folder}/${NAME}`;
}

async function add(target: string, lines: readonly string[], io: Io): Promise<void> {
  const file = await nodeHost.open(target);
  if (file === undefined) {
    const folder = target.slice(0, -NAME.length - 1);
    return make(target, firstConfiguration({ ...(await situationOf(folder)), formats: lines }), io);
  }
  const written = file.kind === "text" && !file.lossy ? withFormat(file.text, lines) : undefined;
  if (file.kind !== "text" || written === undefined) {
    throw new WrongUsage(
      `Nothing can be added to “${relativePath(io.folder, target)}” as it is written. Say touchstone init --from FILE --print, and put it there by hand.`,
    );
  }
  await nodeHost.save(target, written, file.encoding);
}

async function make(path: string, text: string, io: Io): Promise<void> {
  const { failed } = await create(path, text);
  if (failed !== undefined) throw new WrongUsage(`“${relativePath(io.folder, path)}” is not written: ${failed}.`);
}

/** What holds already in a folder that has no configuration of its own. */
async function situationOf(folder: string): Promise<{ root: boolean; first: boolean }> {
  const { marked, configs } = await new Discovery(nodeHost).settingsFor(`${folder}/${NAME}`);
  return { root: !marked, first: configs.length === 0 };
}

function told(named: string, proposal: Proposal): string[] {
  const { found, open } = toldInWords(proposal);
  return [
    `Found in “${named}”:`,
    ...found.map((one) => `  - ${one}`),
    ...(open.length === 0 ? [] : ["Not found:", ...open.map((one) => `  - ${one}`)]),
  ];
}

function next(target: string, named: string, io: Io): string[] {
  return [
    `Added to ${relativePath(io.folder, target)}. It is a guess: look it over, and correct the paths where they miss.`,
    `Then see what is found: touchstone check ${named}`,
  ];
}

function nothingFound(named: string): string {
  return `Nothing in “${named}” looks like the steps of a process: a list, or a map, of elements with a name or an id. The page about formats of your own says how to write a mapping by hand.`;
}
