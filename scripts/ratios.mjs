// Measures what one thing costs beside another, in the form in which it is shipped; fails where a ratio is exceeded.
import { readdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { run } from "./setup.mjs";

const folder = "test/bench";
const outdir = "build/bench";
const measurements = readdirSync(folder).filter((name) => name.endsWith(".ratio.ts"));

await build({
  entryPoints: measurements.map((name) => path.join(folder, name)),
  outdir,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  format: "cjs",
});
for (const name of measurements) run(process.execPath, [path.join(outdir, name.replace(/\.ts$/, ".cjs"))]);
