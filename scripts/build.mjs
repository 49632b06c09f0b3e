// Bundles what runs: the extension's client, and the server together with the command line.
import { chmod } from "node:fs/promises";
import { build } from "esbuild";

const shared = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  // The packages' ES modules bundle smaller and without dynamic require.
  mainFields: ["module", "main"],
};

await Promise.all([
  build({ ...shared, entryPoints: ["client/src/extension.ts"], outfile: "dist/client.cjs", external: ["vscode"] }),
  build({
    ...shared,
    entryPoints: ["server/src/cli/main.ts"],
    outfile: "dist/touchstone.cjs",
    banner: { js: "#!/usr/bin/env node" },
  }),
]);
await chmod("dist/touchstone.cjs", 0o755);
