// Starts VS Code's server and opens its workbench in a headless browser: what a desktop VS Code is elsewhere.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium as playwright } from "playwright-core";
import { chromium, serverDependency, serverMain } from "./places.mjs";

/** Fails with what to do where `setup.mjs` has not run yet. */
export function requireSetup() {
  const missing = [serverMain, serverDependency].filter((file) => !existsSync(file));
  if (chromium() === undefined) missing.push("chromium");
  if (missing.length === 0) return;
  throw new Error(`VS Code is not set up (missing: ${missing.join(", ")}). Run \`node scripts/vscode/setup.mjs\`.`);
}

export function serverArguments({ dataFolder, extensionsFolder }) {
  return [
    serverMain,
    "--accept-server-license-terms",
    "--disable-telemetry",
    `--server-data-dir=${dataFolder}`,
    `--extensions-dir=${extensionsFolder}`,
  ];
}

/** Installs a packed extension into a folder of its own, and answers with the folder. */
export function installPacked(vsix, extensionsFolder) {
  const folders = { dataFolder: `${extensionsFolder}-data`, extensionsFolder };
  const args = [...serverArguments(folders), `--install-extension=${vsix}`, "--force"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The packed extension could not be installed:\n${stdout}${stderr}`);
  return extensionsFolder;
}

/** Starts the server and answers with its port and a way to end it. */
export async function serve(folders) {
  const child = spawn(
    process.execPath,
    [...serverArguments(folders), "--host=127.0.0.1", "--port=0", "--without-connection-token"],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let output = "";
  const port = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk;
      const announced = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (announced !== undefined) resolve(Number(announced));
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`VS Code's server ended before it listened:\n${output}`)));
  });
  return { port, stop: () => child.kill() };
}

/** The address of a folder in the workbench. The payload's pairs are the workbench's own options. */
export function address(port, folder, payload) {
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

export function remote(port, file) {
  return `vscode-remote://127.0.0.1:${port}${file}`;
}

export function browse() {
  return playwright.launch({
    executablePath: chromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
