// Takes the README's picture in the real VS Code: `node scripts/screenshots.mjs`.
import { copyFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { asAPerson, pictures } from "../test/vscode/person.mjs";
import { packExtension } from "./vscode/pack.mjs";
import { installPacked } from "./vscode/serve.mjs";

const root = path.resolve(fileURLToPath(import.meta.url), "../..");
const { failures } = await asAPerson(installPacked(packExtension(), path.join(root, "build/screenshots-extensions")));
if (failures === 0) copyFileSync(path.join(pictures, "quick-fix.png"), path.join(root, "images/editor.png"));
process.exitCode = failures === 0 ? 0 : 1;
