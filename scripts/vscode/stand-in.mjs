#!/usr/bin/env node
// Stands in for the desktop VS Code's executable where there is no display: it understands the arguments that
// `@vscode/test-electron` gives, runs the same workbench in a headless browser, and exits as the tests say.
import { spawnSync } from "node:child_process";
import { appendFileSync, copyFileSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { format, parseArgs } from "node:util";
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
    const code = await exit;
    if (code !== 0) console.error(`What VS Code itself wrote is in ${path.join(dataFolder, "console.log")}.`);
    return code;
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

/**
 * The tests report on the console's plain level. Errors and warnings there are VS Code's own, such as of the missing
 * marketplace: they go into a file, for the case that something fails which no test reports.
 */
function print(type, args) {
  const text = format(...args);
  if (type === "log" || type === "info") console.log(text);
  else appendFileSync(path.join(dataFolder, "console.log"), `[${type}] ${text}\n`);
}
