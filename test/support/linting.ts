// Lints a text as a project without a configuration would.

import type { Verdict } from "../../server/src/engine/finding.js";
import { alone, lint } from "../../server/src/engine/lint.js";
import { recommended } from "../../server/src/engine/settings.js";
import type { Reading } from "../../server/src/formats/format.js";
import { rules } from "../../server/src/rules/index.js";
import { readText } from "./reading.js";

export function lintText(
  text: string,
  path?: string,
): { readonly reading: Reading; readonly findings: Verdict["findings"] } {
  const reading = readText(text, path);
  return { reading, findings: lint(reading, recommended(rules), { today: "2026-01-01", index: alone }).findings };
}
