// Runs the examples of this folder against the grammar: `node test/grammar/run.mjs`.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(fileURLToPath(import.meta.url), "../../..");
const runner = path.join(root, "node_modules/vscode-tmgrammar-test/dist/unit.js");
const { status } = spawnSync(process.execPath, [runner, "test/grammar/*.grammar.txt"], { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
