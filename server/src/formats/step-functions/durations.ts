// How long a state waits or may take, in the words in which people say it.
import type { Fact } from "../../model/fact.js";
import { type Dict, entryOf } from "../data/node.js";

const UNITS: readonly (readonly [seconds: number, unit: string])[] = [
  [86_400, "day"],
  [3600, "hour"],
  [60, "minute"],
  [1, "second"],
];

/** Undefined where no number of seconds is written. */
export function durationOf(dict: Dict): Fact<string> | undefined {
  const value = (entryOf(dict, "Seconds") ?? entryOf(dict, "TimeoutSeconds"))?.value;
  if (value?.kind !== "scalar" || typeof value.value !== "number" || !(value.value > 0)) return undefined;
  return { kind: "stated", value: inWords(value.value), span: value.span };
}

function inWords(seconds: number): string {
  const [size, unit] = UNITS.find(([candidate]) => seconds % candidate === 0) ?? [1, "second"];
  const count = seconds / size;
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
