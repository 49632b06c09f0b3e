// Every form in which a German verb is written, made by rule from its infinitive.
import type { VerbForm } from "../../translation/foreign.js";
import { strongVerbs } from "./verbs.js";

/** These stay with their verb, which then does without `ge`. */
const STAY = /^(?:be|ge|er|ver|ent|zer|miss|emp|über|unter|wider|wieder|hinter|voll)(?=\p{L}{4})/u;

/** An `e` makes `arbeitet` and `zeichnet` easier to say. */
const NEEDS_E = /(?:[td]|(?:[^aeiouäöülrhmn]|ch)[mn])$/;

interface Parts {
  readonly does: string;
  readonly did: string;
  readonly done: readonly string[];
}

const strong: ReadonlyMap<string, Parts> = new Map(
  strongVerbs.split(",").map((line) => {
    const [infinitive = "", does = "", did = "", done = ""] = line.trim().split(/\s+/);
    return [infinitive, { does, did, done: done.split("|") }];
  }),
);

/** Of `prüfen` or `ab|lehnen`. */
export function formsOf(verb: string): readonly VerbForm[] {
  const bar = verb.lastIndexOf("|");
  const prefix = bar < 0 ? "" : verb.slice(0, bar).replaceAll("|", "");
  const core = verb.slice(bar + 1);
  const { does, did, done } = partsOf(core);
  const infinitives = prefix === "" ? [core] : [`${prefix}${core}`, `${prefix}zu${core}`];
  return [
    ...infinitives.map((written) => ({ written, form: "base" as const })),
    { written: `${prefix}${core.replace(/e?n$/, "e")}`, form: "base" },
    { written: `${prefix}${does}`, form: "s" },
    ...done.map((written) => ({ written: `${prefix}${written}`, form: "ed" as const })),
    { written: `${prefix}${did}`, form: "ed" },
    { written: `${prefix}${/e$/.test(did) ? `${did}n` : `${did}en`}`, form: "ed" },
    { written: `${prefix}${core}d`, form: "ing" },
  ];
}

/** `prüf`; both `handel` and `handl`. */
export function stemsOf(infinitive: string): readonly string[] {
  const stem = infinitive.replace(/e?n$/, "");
  return stem.endsWith("el") ? [stem, stem.replace(/el$/, "l")] : [stem];
}

function partsOf(core: string): Parts {
  const own = strong.get(core);
  if (own) return own;
  const stays = STAY.exec(core)?.[0];
  const base = stays === undefined ? undefined : strong.get(core.slice(stays.length));
  if (base) {
    return {
      does: `${stays}${base.does}`,
      did: `${stays}${base.did}`,
      done: base.done.map((done) => `${stays}${done.replace(/^ge/, "")}`),
    };
  }
  const stem = core.replace(/e?n$/, "");
  const does = stem + (NEEDS_E.test(stem) ? "et" : "t");
  const isPlain = stays === undefined && !core.endsWith("ieren");
  return { does, did: `${does}e`, done: [isPlain ? `ge${does}` : does] };
}
