#!/usr/bin/env node
// Stands in for the desktop VS Code's executable where there is no display: it understands the arguments that
// `@vscode/test-electron` gives, runs the same workbench in a headless browser, and exits as the tests say.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { address, browse, remote, requireSetup, serve, serverArguments } from "./serve.mjs";

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: "string", multiple: true },
    extensionTestsPath: { type: "string" },
    "extensions-dir": { type: "string" },
    "user-data-dir": { type: "string" },
    "install-extension": { type: "string" },
  },
});

requireSetup();
const dataFolder = path.resolve(values["user-data-dir"]);
const folders = { dataFolder, extensionsFolder: path.resolve(values["extensions-dir"]) };
process.exitCode = values["install-extension"] === undefined ? await test() : install();

function install() {
  const args = [...serverArguments(folders), `--install-extension=${path.resolve(values["install-extension"])}`];
  return spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;
}

async function test() {
  useSettings();
  const server = await serve(folders);
  const browser = await browse();
  try {
    const page = await browser.newPage();
    const exit = new Promise((resolve) => page.exposeFunction("codeAutomationExit", resolve));
    await page.exposeFunction("codeAutomationLog", (type, args) => print(type, args));
    const developed = values.extensionDevelopmentPath.map((folder) => at(server.port, folder));
    await page.goto(
      address(server.port, path.resolve(positionals[0]), [
        ...developed.map((folder) => ["extensionDevelopmentPath", folder]),
        ["extensionTestsPath", at(server.port, values.extensionTestsPath)],
        ["skipWelcome", "true"],
      ]),
    );
    return await exit;
  } finally {
    await browser.close();
    server.stop();
  }
}

/** The desktop keeps the user's settings in another folder than the server does. */
function useSettings() {
  const desktop = path.join(dataFolder, "User", "settings.json");
  const server = path.join(dataFolder, "data", "User", "settings.json");
  if (!existsSync(desktop)) return;
  mkdirSync(path.dirname(server), { recursive: true });
  copyFileSync(desktop, server);
}

function at(port, file) {
  return remote(port, pathToFileURL(path.resolve(file)).pathname);
}

/** The console of the tests, without what VS Code itself logs there. */
function print(type, args) {
  const text = args.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" ");
  if (type === "error") process.stderr.write(`${text}\n`);
  else process.stdout.write(`${text}\n`);
}
