// What one written word means: its dictionary form, its groups, and the terms that may begin with it.
import { known } from "./dictionary.js";
import { candidates, type Form, guess, stemOf } from "./forms.js";
import type { Lexicon } from "./lexicon.js";
import { type Meaning, maskOf, type Term } from "./word.js";

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["%", "percent"],
  ["#", "number"],
  ["<", "below"],
  ["≤", "below"],
  [">", "above"],
  ["≥", "above"],
  ["/", "per"],
]);

const SHORTENED: ReadonlyMap<string, string> = new Map([
  ["can", "can"],
  ["cannot", "can"],
  ["won", "will"],
  ["shan", "shall"],
]);

/** Of a word in lower case. Two meanings where two words are written as one: `doesn't`. */
export function meaningsOf(written: string, lexicon: Lexicon): readonly Meaning[] {
  const sign = SIGNS.get(written);
  if (sign !== undefined) return [meaning(sign, sign, "base", false, lexicon)];
  if (/^\p{N}/u.test(written)) return [meant(written, "base", false, [written, "@number"], lexicon)];
  const [stem = "", ending] = written.normalize("NFKC").replace("’", "'").replace("-", "").split("'");
  if (stem !== "cannot" && !(ending === "t" && stem.endsWith("n"))) return [wordOf(stem, ending === "s", lexicon)];
  const verb = SHORTENED.get(stem) ?? stem.slice(0, -1);
  return [wordOf(verb, false, lexicon), meaning("not", "not", "base", false, lexicon)];
}

/** Of a term of several words, in the form of those that were read. */
export function meaningOfTerm({ lemma, keys }: Term, form: Form, owns: boolean, lexicon: Lexicon): Meaning {
  return meant(lemma, form, owns, [...keys, ...lexicon.groupsOf(lemma)], lexicon);
}

function wordOf(written: string, owns: boolean, lexicon: Lexicon): Meaning {
  const found = known(written, lexicon);
  if (found) return meaning(found.lemma, written, found.form, owns, lexicon);
  // Nobody knows which of its possible forms is meant, so patterns may ask for any.
  const { lemma, form } = guess(written);
  const keys = [written, ...candidates(written).map((one) => one.lemma), ...lexicon.groupsByPrefix(written)];
  return meant(lemma, form, owns, keys, lexicon);
}

function meaning(lemma: string, written: string, form: Form, owns: boolean, lexicon: Lexicon): Meaning {
  return meant(lemma, form, owns, keysOf(lemma, written, lexicon), lexicon);
}

function meant(lemma: string, form: Form, owns: boolean, keys: readonly string[], lexicon: Lexicon): Meaning {
  const { verbs } = lexicon;
  const stem = stemOf(verbs.get(lemma) ?? verbs.get(keys[1] ?? "") ?? lemma);
  const stems = lemma.split("_").map(stemOf);
  return {
    lemma,
    form,
    owns,
    keys,
    mask: maskOf(keys),
    stem,
    stems,
    terms: lexicon.termsOf(lemma),
    profiles: [],
    weights: [],
  };
}

/** A word is asked for by its dictionary form or as it is written: `waiting` is found as `wait` and as itself. */
function keysOf(lemma: string, written: string, lexicon: Lexicon): readonly string[] {
  const groups = lexicon.groupsOf(lemma);
  if (written === lemma) return [lemma, ...groups];
  return [lemma, written, ...groups, ...lexicon.groupsOf(written).filter((group) => !groups.includes(group))];
}
