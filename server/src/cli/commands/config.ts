// `touchstone config FILE`: what holds for a file, and which configuration had the last word on each key.
import { mappingFor } from "../../engine/config-mappings.js";
import { Discovery, type ProjectSettings } from "../../engine/discovery.js";
import { absolutePath, nodeHost } from "../../host/node.js";
import { configOf } from "../check/wishes.js";
import { type Command, ExitCode } from "../command.js";
import { type Io, write } from "../io.js";
import { relativePath } from "../paths.js";
import { WrongUsage } from "../wrong-usage.js";

export const config: Command = {
  usage: "config FILE",
  summary: "Says which settings hold for a file, and where each of them comes from.",
  options: { config: { value: "FILE", about: "Use this configuration instead of those that would be found." } },
  async run(given, io) {
    const [file, ...others] = given.words;
    if (file === undefined || others.length > 0) throw new WrongUsage("Which file? Say: touchstone config FILE");
    const own = await configOf(given.text("config"), io);
    const path = absolutePath(io.folder, file);
    const project = await new Discovery(nodeHost, { config: own }).settingsFor(path);
    await write(io.stdout, describe(path, project, io));
    return ExitCode.fine;
  },
};

function describe(path: string, project: ProjectSettings, io: Io): string {
  const { root, configs, ignored, origins } = project;
  const from = (key: string): string => {
    const origin = origins.get(key);
    return origin === undefined ? "default" : relativePath(io.folder, origin);
  };
  const own = mappingFor(path, project);
  const settled = [...settledIn(project)];
  const width = Math.max(...settled.map(([key]) => key.length)) + 2;
  return `${[
    `root: ${relativePath(io.folder, root)}`,
    `configurations: ${configs.map((config) => relativePath(io.folder, config)).join(", ") || "none"}`,
    `checked: ${ignored ? "no, it is ignored" : "yes"}`,
    ...(own ? [`format: “${own.mapping.name}”, a format of your own (${relativePath(io.folder, own.from)})`] : []),
    "",
    ...settled.map(([key, value]) => `${key.padEnd(width)}${value.padEnd(10)}  (${from(key)})`),
  ].join("\n")}\n`;
}

/** Each key as people write it, with its value. */
function* settledIn({ settings, limits, language }: ProjectSettings): Iterable<[key: string, value: string]> {
  for (const [id, { severity, options }] of settings.rules) {
    const written = Object.entries(options).map(([name, value]) => `, ${name}: ${value}`);
    yield [`rules.${id}`, severity + written.join("")];
  }
  for (const [name, value] of Object.entries(limits)) yield [`limits.${name}`, String(value)];
  const { customers, plain, customer, internal } = settings.vocabulary;
  for (const name of customers) yield [`vocabulary.customers.${name}`, "customer"];
  for (const [words, plainly] of Object.entries(plain)) yield [`vocabulary.plain.${words}`, plainly];
  for (const phrase of customer) yield [`vocabulary.perspective.${phrase}`, "customer"];
  for (const phrase of internal) yield [`vocabulary.perspective.${phrase}`, "internal"];
  for (const [name, value] of Object.entries(settings.defaults)) yield [`defaults.${name}`, value];
  yield ["language", language ?? "that of each file; messages in English"];
}
