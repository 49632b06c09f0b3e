// `npm run learn [-- --check]`: learns the weights of words from all labelled rows, and writes them beside the words.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { guideRows, heldRows, rowSets } from "../bench/rows.js";
import { modelsOf, written } from "./models.js";

const FOLDER = path.join(import.meta.dirname, "../../../server/src/meaning/words/en/weights");
const models = modelsOf([heldRows, guideRows], [...rowSets().values()]);
for (const kind of ["metrics", "outcomes", "branches"] as const) {
  const { labels, signs } = written(models[kind]);
  // One sign a line, so that a change can be read.
  const text = `${JSON.stringify({ labels, signs }, null, 1).replace(/\[[^[\]{}]*\]/g, (list) => list.replace(/\s+/g, ""))}\n`;
  const file = path.join(FOLDER, `${kind}.json`);
  if (process.argv.includes("--check")) {
    if (readFileSync(file, "utf8") === text) continue;
    console.error(`${kind}.json is out of date: run “npm run learn”`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`${kind}: ${models[kind].weights.size} signs, ${text.length} characters`);
  }
}
