// Somebody whom processes serve, by a name that says more than “customer”.
import { quote } from "../wording/read.js";
import { has } from "../wording/word.js";
import type { FindTopic } from "./topic.js";

/** Anybody may be called so. */
const SAYS_NOTHING = new Set([
  ..."customer client user end_user consumer customer_base owner party public man woman person homeowner".split(" "),
  ..."prospect participant party builder founder licensee addressee recipient requester service_user survivor".split(
    " ",
  ),
]);

export const servedPerson: FindTopic = (wording) => {
  const at = wording.words.findIndex((word) => has(word, "@customer") && !SAYS_NOTHING.has(word.lemma));
  return at < 0 ? undefined : quote(wording, at, at);
};
