// Chooses the command, and turns whatever goes wrong into a sentence and an exit code.
import { nearest } from "../text/nearest.js";
import { type CommandOptions, parseArguments, unknown } from "./arguments.js";
import { ExitCode, helpOf, row } from "./command.js";
import { commands } from "./commands/index.js";
import { type Io, write } from "./io.js";
import { versionBeside } from "./shipped.js";
import { WrongUsage } from "./wrong-usage.js";

const everywhere: CommandOptions = { help: { about: "Say how the command is used." } };

/** The exit code, or undefined while the program goes on. */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<number | undefined> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof WrongUsage) {
      await write(io.stderr, `touchstone: ${error.message}\n`);
      return ExitCode.usage;
    }
    await write(io.stderr, `touchstone failed, and that is not your doing. Please report this:\n${trace(error)}\n`);
    return ExitCode.failure;
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<number | undefined> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    await write(io.stdout, await overview());
    return name === undefined ? ExitCode.usage : ExitCode.fine;
  }
  if (name === "--version" || name === "-v") {
    await write(io.stdout, `${await versionBeside(io.script)}\n`);
    return ExitCode.fine;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) throw new WrongUsage(noCommand(name));
  const command = await load();
  const given = parseArguments(
    rest.map((word) => (word === "-h" ? "--help" : word)),
    { ...command.options, ...everywhere },
  );
  if (!given.has("help")) return command.run(given, io);
  await write(io.stdout, helpOf(command));
  return ExitCode.fine;
}

function noCommand(name: string): string {
  const names = Object.keys(commands);
  if (name.startsWith("-")) return `${unknown(`option ${name}`, name, ["--help", "--version"])} See touchstone --help.`;
  const looksLikePath = nearest(name, names) === undefined && /[./\\*]/.test(name);
  return looksLikePath
    ? `To check files, say: touchstone check ${name}`
    : `${unknown(`command “${name}”`, name, names, "touchstone ")} See touchstone --help.`;
}

async function overview(): Promise<string> {
  const rows = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => row([name, (await load()).summary] as const)),
  );
  return `Touchstone lints process definitions for the customer's sake.

Usage: touchstone COMMAND [options]

Commands:
${rows.join("\n")}

Options:
${row(["--version", "Say which version this is."])}
${row(["--help", "Say this, or after a command, how that command is used."])}

Exit codes: 0 nothing to tell, 1 findings, 2 wrong usage or configuration, 3 an error in Touchstone itself.
`;
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
