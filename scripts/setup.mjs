// Installs what the project needs before anything else can run: a fitting Node, and the packages of the lock file.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(fileURLToPath(import.meta.url), "../..");

/** Runs a command in the project with its output shown; ends this process with its exit code where it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error) fail(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Makes a fresh clone ready; does nothing where it is ready already. */
export function setUp() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20)
    fail(
      `Touchstone needs Node.js 20 or later, and this is ${process.version}. Install it from your system's packages.`,
    );
  const installed = path.join(root, "node_modules/.package-lock.json");
  const wanted = path.join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log("Installing packages (npm ci) ...");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
