// Installs what the tests in the real VS Code need and is missing: `node scripts/vscode/setup.mjs`.
//
// Everything goes into a cache outside the project (`TOUCHSTONE_CACHE` says where) or comes from Debian's packages.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  cache,
  chromium,
  codeServer,
  ripgrep,
  serverDependency,
  serverFolder,
  serverMain,
  serverRipgrep,
} from "./places.mjs";

if (process.env.TOUCHSTONE_VSCODE !== undefined) {
  console.log(`Nothing to set up: TOUCHSTONE_VSCODE names ${process.env.TOUCHSTONE_VSCODE}.`);
} else {
  systemPackages();
  visualStudioCode();
  linkRipgrep();
  console.log(`VS Code for the tests is ready in ${cache}.`);
}

function systemPackages() {
  const missing = [
    chromium() === undefined ? ["chromium", "fonts-dejavu-core"] : [],
    ripgrep() === undefined ? ["ripgrep"] : [],
  ].flat();
  if (missing.length === 0) return;
  if (process.platform !== "linux" || !existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) {
    console.error(
      `Missing: ${missing.join(", ")}. Install them (on Debian as root: apt-get install ${missing.join(" ")}), ` +
        "or name an installed VS Code in the environment variable TOUCHSTONE_VSCODE.",
    );
    process.exit(1);
  }
  console.log(`Installing ${missing.join(", ")} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], { env });
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], { env });
}

function visualStudioCode() {
  const manifest = path.join(cache, "node_modules", codeServer.name, "package.json");
  const present = existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version === codeServer.version;
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  if (!present || !existsSync(serverMain)) {
    console.log(`Installing ${codeServer.name}@${codeServer.version} (290 MB) into ${cache} ...`);
    mkdirSync(cache, { recursive: true });
    writeFileSync(path.join(cache, "package.json"), '{ "private": true }\n');
    run("npm", ["install", ...quiet, `${codeServer.name}@${codeServer.version}`], { cwd: cache });
  }
  if (!existsSync(serverDependency)) {
    console.log("Installing the dependencies of VS Code's server ...");
    run("npm", ["install", ...quiet, "--omit=dev"], { cwd: serverFolder });
  }
}

function linkRipgrep() {
  if (existsSync(serverRipgrep)) return;
  mkdirSync(path.dirname(serverRipgrep), { recursive: true });
  // A link that leads nowhere does not count as existing, but would be in the way.
  rmSync(serverRipgrep, { force: true });
  symlinkSync(ripgrep(), serverRipgrep);
}

function run(command, args, options = {}) {
  execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"], ...options });
}
