// `npm run bench:meaning` and `npm run learn`: bundles what works with the labelled rows of wording, and runs it.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "esbuild";
import { root } from "./setup.mjs";

const [name, ...rest] = process.argv.slice(2);
const entries = { bench: "test/meaning/bench/bench.ts", learn: "test/meaning/learning/learn.ts" };
const entry = entries[name];
if (entry === undefined) throw new Error(`one of ${Object.keys(entries).join(", ")} is meant, not “${name}”`);

const outfile = path.join(root, `build/bench/${name}.mjs`);
await build({
  entryPoints: [path.join(root, entry)],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  logLevel: "warning",
  // The rows are read from where they stand.
  define: { "import.meta.dirname": JSON.stringify(path.join(root, "test/meaning/bench")) },
});
process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { stdio: "inherit" }).status ?? 1;
