// Processes among devices: robots, sensors, controllers. What goes round there is how they work, and nobody's time.
import { valueIn } from "../model/fact.js";
import type { Question } from "./question.js";

/**
 * Nobody acts but devices. Some people are called controllers as well, so that one is a device only among devices.
 */
export const isAmongDevices: Question<boolean> = ({ process, judge }) => {
  const { party, steps } = process;
  if (steps.some(({ doneBy }) => doneBy === "person")) return false;
  const isDevice = (name: string): boolean => judge.mention("device", withoutNumber(name)) !== undefined;
  const actors = [...new Set([valueIn(party), ...steps.map(({ actor }) => valueIn(actor))])].filter(isNamed);
  const others = steps.flatMap(({ exchanges }) => exchanges.map((exchange) => exchange.party));
  if (!actors.every((name) => isDevice(name) || /\bcontroller$/i.test(withoutNumber(name)))) return false;
  return actors.some(isDevice) || (actors.length > 0 && others.some(isDevice));
};

function isNamed(name: string | undefined): name is string {
  return name !== undefined && name !== "";
}

/** “Robot 2”, “Bus controller (A)”: several of a kind. */
function withoutNumber(name: string): string {
  return name.replace(/[\s_-]*\(?\b(?:\d+|[A-Z])\)?$/, "").trim();
}
