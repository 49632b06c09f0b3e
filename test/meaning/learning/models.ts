// The weights of each kind of wording, learnt from labelled rows, and how they are written down.
import type { Written } from "../../../server/src/meaning/weighing/scale.js";
import type { Rows } from "../bench/rows.js";
import { type Examples, examplesOf } from "./examples.js";
import { learn, type Model } from "./logistic.js";

const LABELS = {
  metrics: ["customer", "internal", "ambiguous"],
  outcomes: ["customer", "placeholder", "internal"],
  branches: ["resolve", "accommodate", "terminate", "first-time", "rework"],
} as const satisfies Record<keyof Rows, readonly string[]>;
/** Signs of fewer rows would only learn these rows by heart. */
const RAREST = 3;
/** A row that a test holds fast counts for so many others. */
const TIMES_HELD = 3;
/** In hundredths. */
const LIGHT = 3;

export type Models = Readonly<Record<keyof Rows, Model>>;

/** `held`: rows that have to hold, whatever else is learnt. */
export function modelsOf(held: readonly Rows[], others: readonly Rows[]): Models {
  const examples = [...held.map((rows) => examplesOf(rows, TIMES_HELD)), ...others.map((rows) => examplesOf(rows, 1))];
  const of = (kind: keyof Examples): Model =>
    learn(
      examples.flatMap((one) => one[kind]),
      LABELS[kind],
      RAREST,
    );
  return { metrics: of("metrics"), outcomes: of("outcomes"), branches: of("branches") };
}

/** As a scale reads it: whole hundredths, by the place of a word; what hardly weighs anything is left out. */
export function written({ labels, weights }: Model): Written {
  const signs: Record<string, Record<string, readonly number[]>> = {};
  for (const [sign, values] of weights) {
    const hundredths = values.map((value) => Math.round(100 * value));
    if (hundredths.every((value) => Math.abs(value) < LIGHT)) continue;
    const [place = "", name] = sign.split(": ");
    const [of, known] = name === undefined ? ["other", sign] : [place, name];
    const ofPlace = signs[of] ?? {};
    signs[of] = ofPlace;
    ofPlace[known] = hundredths;
  }
  return { labels, signs };
}
