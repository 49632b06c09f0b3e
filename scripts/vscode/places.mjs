// Where the tests find VS Code's server, a browser and ripgrep on this machine.
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** VS Code's own server and workbench come in this npm package; it is too big for the project's dependencies. */
export const codeServer = { name: "code-server", version: "4.100.3" };

/** The version of VS Code in that package, and the one that is downloaded where there is a desktop. */
export const vscodeVersion = "1.100.3";

export const cache = path.join(process.env.TOUCHSTONE_CACHE ?? path.join(homedir(), ".cache", "touchstone"), "vscode");
export const serverFolder = path.join(cache, "node_modules", codeServer.name, "lib", "vscode");
export const serverMain = path.join(serverFolder, "out", "server-main.js");
/** A package of the server's own dependencies: it is there once they were installed. */
export const serverDependency = path.join(serverFolder, "node_modules", "vscode-oniguruma");
/** Where the server looks for ripgrep when it searches for files. */
export const serverRipgrep = path.join(serverFolder, "node_modules", "@vscode", "ripgrep", "bin", "rg");

export function chromium() {
  return process.env.TOUCHSTONE_CHROMIUM ?? onPath(["chromium", "chromium-browser", "google-chrome"]);
}

export function ripgrep() {
  return onPath(["rg"]);
}

function onPath(names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}
