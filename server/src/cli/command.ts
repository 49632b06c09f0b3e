// What a command is, and its help.
import type { Arguments, CommandOptions } from "./arguments.js";
import type { Io } from "./io.js";

export interface Command {
  /** How it is called, without the name of the program. */
  readonly usage: string;
  /** One plain sentence. */
  readonly summary: string;
  /** Some more of them, where that helps. */
  readonly notes?: readonly string[];
  readonly options: CommandOptions;
  /** Gives the exit code; a command that goes on running gives undefined. */
  run(given: Arguments, io: Io): Promise<number | undefined>;
}

export const ExitCode = { fine: 0, findings: 1, usage: 2, failure: 3 } as const;

export function helpOf({ usage, summary, notes = [], options }: Command): string {
  const rows = Object.entries(options).map(([name, { value, about, choices }]) => {
    const form = value === undefined ? `--${name}` : `--${name} ${choices?.join("|") ?? value}`;
    return [form, about] as const;
  });
  const lines = [summary, "", `Usage: touchstone ${usage}`];
  if (rows.length > 0) lines.push("", "Options:", ...rows.map(row));
  if (notes.length > 0) lines.push("", ...notes);
  return `${lines.join("\n")}\n`;
}

/** A name and its explanation in two columns; a long name has the explanation below it. */
export function row([name, about]: readonly [string, string]): string {
  return name.length < 28 ? `  ${name.padEnd(28)}${about}` : `  ${name}\n${" ".repeat(30)}${about}`;
}
