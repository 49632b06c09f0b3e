// The words of a command line, checked against the options that a command has.
import { parseArgs } from "node:util";
import { nearest } from "../text/nearest.js";
import { WrongUsage } from "./wrong-usage.js";

export interface CommandOption {
  /** What its value is called in the help; absent for an option that is only on or off. */
  readonly value?: string;
  /** The only values, where there are such. */
  readonly choices?: readonly string[];
  /** One plain sentence. */
  readonly about: string;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

export interface Arguments {
  readonly words: readonly string[];
  has(option: string): boolean;
  text(option: string): string | undefined;
}

export function parseArguments(argv: readonly string[], options: CommandOptions): Arguments {
  const kinds = Object.entries(options).map(([name, { value }]) => [
    name,
    { type: value === undefined ? "boolean" : "string" } as const,
  ]);
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(kinds),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind === "option") values.set(token.name, givenValue(token, options));
  }
  return { words, has: (option) => values.has(option), text: (option) => values.get(option) };
}

/** The number that an option gives. */
export function numberOf(given: Arguments, name: string): number | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new WrongUsage(`--${name} takes a number, and “${text}” is none.`);
  return Number(text);
}

interface Given {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function givenValue({ name, rawName, value }: Given, options: CommandOptions): string {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) throw new WrongUsage(unknown(`option ${rawName}`, name, Object.keys(options), "--"));
  if (option.value === undefined) {
    if (value !== undefined) throw new WrongUsage(`--${name} takes no value.`);
    return "";
  }
  if (value === undefined || value === "") throw new WrongUsage(`--${name} needs a value: --${name} ${option.value}.`);
  if (option.choices && !option.choices.includes(value)) {
    throw new WrongUsage(
      `--${name} takes ${option.choices.join(", ")}. ${unknown(`“${value}”`, value, option.choices)}`,
    );
  }
  return value;
}

/** “There is no ... Did you mean ...?” */
export function unknown(what: string, given: string, known: Iterable<string>, lead = ""): string {
  const right = nearest(given, known);
  return `There is no ${what}.${right === undefined ? "" : ` Did you mean ${lead}${right}?`}`;
}
