// Rules that only tests know, so that tests of the configuration do not depend on the catalogue.
import type { Catalogue } from "../../server/src/engine/config-rules.js";
import { problems } from "../../server/src/rules/problems.js";
import { defineRule, type Options, type Rule, type Severity } from "../../server/src/rules/rule.js";

function rule(id: string, severity: Severity, options: Options = {}): Rule {
  return defineRule({
    id,
    since: "0.1.0",
    severity,
    group: "structure",
    on: "process",
    about: "presence",
    summary: `What ${id} looks for.`,
    claim: "",
    messages: {},
    titles: {},
    options,
    *check() {},
  });
}

export const catalogue: Catalogue = {
  rules: [
    rule("loud", "warning", {
      most: { default: 2, describe: "How many there may be.", minimum: 1 },
      strict: { default: false, describe: "Whether to look closer." },
      word: { default: "x", describe: "The word to look for." },
    }),
    rule("soft", "info"),
    rule("silent", "off"),
  ],
  problems,
};
