// Packs the extension as it is published: build/touchstone.vsix, from what `npm run build` left in dist/.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(fileURLToPath(import.meta.url), "../../..");
const vsce = path.join(root, "node_modules/@vscode/vsce/vsce");

export function packExtension() {
  const file = path.join(root, "build/touchstone.vsix");
  mkdirSync(path.dirname(file), { recursive: true });
  // Everything is bundled, so no dependency goes into the package.
  const args = [vsce, "package", "--no-dependencies", "--out", file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`The extension could not be packed:\n${stdout}${stderr}`);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(packExtension());
