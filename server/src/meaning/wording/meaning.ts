// What one written word means: its dictionary form and its groups; the lexicon remembers words it has met.
import { known } from "./dictionary.js";
import { candidates, type Form, guess } from "./forms.js";
import { groupsOf, type Meaning, type OpenLexicon } from "./lexicon.js";

/** A vocabulary larger than this is no wording; what goes beyond is looked up anew. */
const MOST_REMEMBERED = 10_000;

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
export function meaningsOf(written: string, lexicon: OpenLexicon): readonly Meaning[] {
  const met = lexicon.met.get(written);
  if (met) return met;
  const meanings = lookUp(written, lexicon);
  if (lexicon.met.size < MOST_REMEMBERED) lexicon.met.set(written, meanings);
  return meanings;
}

function lookUp(written: string, lexicon: OpenLexicon): readonly Meaning[] {
  const sign = SIGNS.get(written);
  if (sign !== undefined) return [meaning(sign, sign, "base", false, lexicon)];
  if (/^\p{N}/u.test(written)) return [{ lemma: written, form: "base", owns: false, keys: [written, "@number"] }];
  const [stem = "", ending] = written.normalize("NFKC").replace("’", "'").replace("-", "").split("'");
  if (stem !== "cannot" && !(ending === "t" && stem.endsWith("n"))) return [wordOf(stem, ending === "s", lexicon)];
  const verb = SHORTENED.get(stem) ?? stem.slice(0, -1);
  return [wordOf(verb, false, lexicon), meaning("not", "not", "base", false, lexicon)];
}

function wordOf(written: string, owns: boolean, lexicon: OpenLexicon): Meaning {
  const found = known(written, lexicon);
  if (found) return meaning(found.lemma, written, found.form, owns, lexicon);
  // Nobody knows which of its possible forms is meant, so patterns may ask for any.
  const { lemma, form } = guess(written);
  return { lemma, form, owns, keys: [written, ...candidates(written).map((one) => one.lemma)] };
}

function meaning(lemma: string, written: string, form: Form, owns: boolean, lexicon: OpenLexicon): Meaning {
  return { lemma, form, owns, keys: keysOf(lemma, written, lexicon) };
}

/** A word is asked for by its dictionary form or as it is written: `waiting` is found as `wait` and as itself. */
function keysOf(lemma: string, written: string, lexicon: OpenLexicon): readonly string[] {
  const groups = groupsOf(lemma, lexicon);
  if (written === lemma) return [lemma, ...groups];
  return [lemma, written, ...groups, ...groupsOf(written, lexicon).filter((group) => !groups.includes(group))];
}
