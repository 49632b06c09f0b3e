// `npm run bench:meaning`: bundles the bench of judgements and runs it.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "esbuild";
import { root } from "./setup.mjs";

const outfile = path.join(root, "build/bench/meaning.mjs");
await build({
  entryPoints: [path.join(root, "test/meaning/bench/bench.ts")],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  logLevel: "warning",
  define: { "import.meta.dirname": JSON.stringify(path.join(root, "test/meaning/bench")) },
});
process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
