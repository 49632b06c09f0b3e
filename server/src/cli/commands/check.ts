// `touchstone check`: looks for findings in files and folders, reports them, and repairs where asked.
import { setFlagsFromString } from "node:v8";
import { decode, encode } from "../../host/encoding.js";
import { nodeHost } from "../../host/node.js";
import { CheckRun } from "../check/check-run.js";
import { Progress } from "../check/progress.js";
import { Tally } from "../check/tally.js";
import { findTargets } from "../check/targets.js";
import { checkOptions, type Wishes, wishesOf } from "../check/wishes.js";
import type { Command } from "../command.js";
import { type Io, write } from "../io.js";
import { relativePath } from "../paths.js";
import { reports } from "../reports/index.js";
import { wantsColour } from "../reports/paint.js";
import type { Report } from "../reports/report.js";

export const check: Command = {
  usage: "check [files, folders or patterns] [options]",
  summary: "Checks process definitions, and repairs them where asked.",
  notes: [
    "Without files it checks the folder it is called in, with everything below; what .gitignore names is left out.",
  ],
  options: checkOptions,
  async run(given, io) {
    const wishes = await wishesOf(given, io);
    const run = new CheckRun(wishes, io);
    const tally = new Tally(wishes.maxFindings);
    if (wishes.stdin === undefined) await checkFiles(wishes, run, tally, io);
    else await checkInput(wishes.stdin, wishes, run, tally, io);
    const broken = run.brokenConfigurations;
    for (const path of broken) {
      await run.note(
        `The configuration “${relativePath(io.folder, path)}” cannot be read wholly; see touchstone check ${relativePath(io.folder, path)}`,
      );
    }
    return tally.exitCode(wishes.failOn, broken.length > 0);
  },
};

/**
 * A run over files calls much code, and none of it for long. Node.js would optimise what is called as early as in a
 * server, and spend as much time on that as on the files; so it waits for what is called very often, and copies little
 * of what that calls into it.
 */
const PATIENT_COMPILER = ["--interrupt-budget=1000000", "--max-inlined-bytecode-size-cumulative=200"];

async function checkFiles(wishes: Wishes, run: CheckRun, tally: Tally, io: Io): Promise<void> {
  for (const flag of PATIENT_COMPILER) setFlagsFromString(flag);
  const { all, notes } = await findTargets(wishes.words, io.folder, nodeHost);
  for (const note of notes) await run.note(note);
  const report = await reportOn(io.stdout, wishes, io);
  const progress = new Progress(io.stderr);
  await write(io.stdout, report.start());
  for await (const checked of run.targets(all, (doing, done, of) => progress.tick(doing, done, of))) {
    progress.clear();
    await write(io.stdout, report.file(tally.add(checked.report, checked.suppressed, checked.repaired)));
  }
  progress.clear();
  await write(io.stdout, report.end(tally.totals()));
}

/** With repairs asked for, the text goes to standard output and the report to standard error. */
async function checkInput(path: string, wishes: Wishes, run: CheckRun, tally: Tally, io: Io): Promise<void> {
  const bytes = await everything(io.stdin);
  const file = decode(bytes);
  const checked = await run.input(file, path);
  const repairing = wishes.boldness !== undefined;
  const stream = repairing ? io.stderr : io.stdout;
  const report = await reportOn(stream, wishes, io);
  if (repairing) {
    const repaired = checked?.repaired && file.kind === "text" ? encode(checked.text, file.encoding) : bytes;
    io.stdout.write(repaired);
  }
  const told = checked ? report.file(tally.add(checked.report, checked.suppressed, checked.repaired)) : "";
  await write(stream, report.start() + told + report.end(tally.totals()));
}

async function reportOn(stream: NodeJS.WriteStream, { format }: Wishes, { env }: Io): Promise<Report> {
  const form = await (reports[format] ?? reports.stylish)?.();
  if (form === undefined) throw new Error(`There is no report “${format}”.`);
  return form({ colour: wantsColour(stream.isTTY, env), width: Math.max(40, Math.min(stream.columns ?? 100, 120)) });
}

async function everything(stream: NodeJS.ReadStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
