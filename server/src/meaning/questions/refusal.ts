// Whether the name of a step says that the customer is refused.

import { finder } from "../wording/finder.js";
import type { OpenLexicon } from "../wording/memory.js";
import { read } from "../wording/read.js";

const refusal = finder(`
  refuse|reject|deny|decline|dismiss|disallow
  refusal|rejection|denial
  not|do|can not|no approve|grant|accept|eligible
  not approved|granted|accepted|eligible
  turn down
  ineligible
`);

export function isRefusal(step: string, lexicon: OpenLexicon): boolean {
  return refusal(read(step, lexicon)) !== undefined;
}
