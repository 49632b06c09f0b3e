// `touchstone explain RULE`: what a rule looks for, why, and what to do.
import { rules } from "../../rules/index.js";
import { problems } from "../../rules/problems.js";
import type { Rule } from "../../rules/rule.js";
import { unknown } from "../arguments.js";
import { type Command, ExitCode, row } from "../command.js";
import { write } from "../io.js";
import { pageBeside } from "../shipped.js";
import { WrongUsage } from "../wrong-usage.js";

export const explain: Command = {
  usage: "explain RULE",
  summary: "Says what a rule looks for, why, and what to do; without a rule, lists them all.",
  options: {},
  async run({ words }, io) {
    if (words.length > 1) throw new WrongUsage("One rule at a time, please.");
    const [id] = words;
    await write(io.stdout, id === undefined ? list() : await page(id, io.script));
    return ExitCode.fine;
  },
};

function list(): string {
  const rows = [...rules, ...problems].map(({ id, severity, summary }) => row([id, `${severity}: ${summary}`]));
  return `${rows.join("\n")}\n`;
}

async function page(id: string, script: string): Promise<string> {
  const rule = rules.find((candidate) => candidate.id === id);
  const told = rule ?? problems.find((candidate) => candidate.id === id);
  if (told === undefined) {
    throw new WrongUsage(
      `${unknown(
        `rule “${id}”`,
        id,
        [...rules, ...problems].map((one) => one.id),
      )} See touchstone explain.`,
    );
  }
  return (
    (await pageBeside(script, id)) ??
    `# ${id}\n\n${told.summary}\n\nSeverity: ${told.severity}\n${rule ? more(rule) : ""}`
  );
}

/** What the rule's own code says, where its page is not shipped. */
function more({ claim, options }: Rule): string {
  const rows = Object.entries(options).map(([name, option]) => `- ${name}: ${option.describe} (${option.default})`);
  return `${claim === "" ? "" : `\nWhy: ${claim}\n`}${rows.length === 0 ? "" : `\nOptions:\n\n${rows.join("\n")}\n`}`;
}
