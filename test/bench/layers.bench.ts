// One row a layer: what each costs on the same process of about a thousand lines.
import { bench, describe } from "vitest";
import { alone, lint } from "../../server/src/engine/lint.js";
import { recommended } from "../../server/src/engine/settings.js";
import { createJudge } from "../../server/src/meaning/judge.js";
import { noVocabulary } from "../../server/src/meaning/judgement.js";
import { wordsOf } from "../../server/src/messages/render.js";
import { branchesOf } from "../../server/src/model/branches.js";
import { Graph } from "../../server/src/model/graph.js";
import { rules } from "../../server/src/rules/index.js";
import { LineIndex } from "../../server/src/text/line-index.js";
import { processOf, readText } from "../support/reading.js";

const step = (i: number): string => `  - id: step-${i}
    name: Check the claim ${i}
    actor: claims clerk
    outcome: ${i % 2 === 0 ? "The customer knows when the money will be back" : "Claim record updated"}
    exceptions:
      - when: the photo is missing
        do: [Ask again for the photo, Enter it again]
        to: step-${Math.max(0, i - 2)}
`;
const text = `process: claim\nname: Handle a claim\npurpose: People are back on the road soon\nsteps:\n${Array.from({ length: 125 }, (_, i) => step(i)).join("")}metrics:\n  - name: Calls closed per agent\n  - name: Response time\n`;

const reading = readText(text);
const process = processOf(text);
const settings = recommended(rules);
const situation = { today: "2026-01-01", index: alone };
const { findings } = lint(reading, settings, situation);
const judge = createJudge(noVocabulary);
const words = wordsOf("en");

describe("a thousand lines", () => {
  bench("text: find the lines", () => void new LineIndex(text).position(text.length));
  bench("formats: read", () => void readText(text));
  bench("model: graph and branches", () => void branchesOf(new Graph(process)));
  bench("meaning: judge every outcome", () => {
    for (const { outcome, id } of process.steps)
      if (outcome.kind === "stated") judge.outcome({ outcome: outcome.value, step: id });
  });
  bench("engine: lint what is read", () => void lint(reading, settings, situation));
  bench("messages: say every finding", () => void findings.map((finding) => words.message(finding)));
});
