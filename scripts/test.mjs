// `npm test`: sets up, builds and runs every test, those in the real VS Code included, and adds up the results.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, run, setUp } from "./setup.mjs";

setUp();
run(process.execPath, ["scripts/build.mjs"]);

const results = path.join(root, "build/results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const unit = stage("vitest", [
  "npx",
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${results}/vitest.json`,
]);
const unitCounts = counts("vitest.json", (report) => [report.numPassedTests, report.numFailedTests]);
const grammar = stage("grammar", [process.execPath, "test/grammar/run.mjs"]);
const editorSetUp = stage("VS Code set-up", [process.execPath, "scripts/vscode/setup.mjs"]);
const editor = editorSetUp && stage("VS Code", [process.execPath, "test/vscode/run.mjs", `${results}/vscode.json`]);
const editorCounts = counts("vscode.json", (report) => [report.passes, report.failures]);

// A stage that fails without failing a test of its own, a crash say, counts as one failure.
const stages = [
  [unit, unitCounts],
  [grammar, [grammar ? 1 : 0, 0]],
  [editor, editorCounts],
];
let passed = 0;
let failed = 0;
for (const [ok, [passes, failures]] of stages) {
  passed += passes;
  failed += ok ? failures : Math.max(1, failures);
}
const summary = `${passed} passed, ${failed} failed`;
writeFileSync(path.join(results, "summary.txt"), `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = failed === 0 ? 0 : 1;

function stage(name, [command, ...args]) {
  console.log(`\n== ${name}`);
  return spawnSync(command, args, { cwd: root, stdio: "inherit" }).status === 0;
}

function counts(file, pick) {
  try {
    return pick(JSON.parse(readFileSync(path.join(results, file), "utf8")));
  } catch {
    return [0, 0];
  }
}
