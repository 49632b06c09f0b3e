// `npm run learn [-- --check]`: learns the weights of words from all labelled rows, and writes them beside the words.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { blindRows, freshRows, guideRows, heldRows, type Rows } from "../bench/rows.js";
import { modelsOf, written } from "./models.js";

const FOLDER = path.join(import.meta.dirname, "../../../server/src/meaning/words/en/weights");
const NAMES: Readonly<Record<keyof Rows, string>> = {
  metrics: "metricWeights",
  outcomes: "outcomeWeights",
  branches: "branchWeights",
};

const models = modelsOf([heldRows, guideRows], [freshRows(), ...blindRows().values()]);
for (const kind of ["metrics", "outcomes", "branches"] as const) {
  const text = `// Learnt by \`npm run learn\`: what each sign of ${kind} weighs for each label, in hundredths.
export const ${NAMES[kind]} = \`${written(models[kind]).replace(/[\\`$]/g, "\\$&")}\`;
`;
  const file = path.join(FOLDER, `${kind}.ts`);
  if (process.argv.includes("--check")) {
    if (readFileSync(file, "utf8") === text) continue;
    console.error(`${kind}.ts is out of date: run “npm run learn”`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`${kind}: ${models[kind].weights.size} signs, ${text.length} characters`);
  }
}
