// Processes among devices: robots, sensors, controllers. What goes round there is how they work, and nobody's time.
import { valueIn } from "../model/fact.js";
import type { Question } from "./question.js";

/** Nobody acts but devices, and more is known of them than that one is called a controller, as some people are. */
export const isAmongDevices: Question<boolean> = ({ process, judge }) => {
  const { party, steps } = process;
  if (steps.some(({ doneBy }) => doneBy === "person")) return false;
  const exchanged = steps.flatMap(({ exchanges }) => exchanges.map((exchange) => exchange.party));
  const actors = [valueIn(party), ...steps.map(({ actor }) => valueIn(actor)), ...exchanged];
  const named = [...new Set(actors.flatMap((actor) => (actor ? [withoutNumber(actor)] : [])))];
  const isDevice = (name: string): boolean => judge.mention("device", name) !== undefined;
  return named.some(isDevice) && named.every((name) => isDevice(name) || /\bcontroller$/i.test(name));
};

/** “Robot 2”, “Bus controller (A)”: several of a kind. */
function withoutNumber(name: string): string {
  return name.replace(/[\s_-]*\(?\b(?:\d+|[A-Z])\)?$/, "").trim();
}
