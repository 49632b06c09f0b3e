// `touchstone config FILE`: what holds for a file, and which configuration had the last word on each key.
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
    const project = await new Discovery(nodeHost, { config: own }).settingsFor(absolutePath(io.folder, file));
    await write(io.stdout, describe(project, io));
    return ExitCode.fine;
  },
};

function describe({ root, configs, ignored, settings, limits, language, origins }: ProjectSettings, io: Io): string {
  const from = (key: string): string => {
    const origin = origins.get(key);
    return origin === undefined ? "default" : relativePath(io.folder, origin);
  };
  const settled = [
    ...[...settings.rules].map(([id, { severity, options }]) => {
      const written = Object.entries(options).map(([name, value]) => `, ${name}: ${value}`);
      return [`rules.${id}`, severity + written.join("")];
    }),
    ...Object.entries(limits).map(([name, value]) => [`limits.${name}`, String(value)]),
    ["language", language ?? "en"],
  ].map(([key = "", value = ""]) => [key, value, from(key)] as const);
  const width = Math.max(...settled.map(([key]) => key.length)) + 2;
  return `${[
    `root: ${relativePath(io.folder, root)}`,
    `configurations: ${configs.map((path) => relativePath(io.folder, path)).join(", ") || "none"}`,
    `checked: ${ignored ? "no, it is ignored" : "yes"}`,
    "",
    ...settled.map(([key, value, origin]) => `${key.padEnd(width)}${value.padEnd(10)}  (${origin})`),
  ].join("\n")}\n`;
}
