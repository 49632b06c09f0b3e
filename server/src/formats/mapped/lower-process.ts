// A process of a mapped file in the model: each property from the place where the team keeps it.
import type { Metric, Process, Serves } from "../../model/process.js";
import { blankMetric, blankProcess, noPlaces } from "../blank.js";
import { lowerException } from "./lower-flow.js";
import { lowerSteps } from "./lower-step.js";
import type { Found } from "./path.js";
import { Properties, wordsIn } from "./properties.js";
import { isDoubtful, type Scope } from "./scope.js";

/** `fallback` is the id of a process that does not say its own. */
export function lowerProcess(found: Found, fallback: string, scope: Scope): Process {
  scope.sites.add("process", found);
  // An error anywhere may have swallowed what the head lacks.
  const doubtful = scope.broken.document || scope.broken.parts.size > 0;
  const own = new Properties(found, scope.mapping.paths.process, ["name", "id"], doubtful);
  const id = own.text("id");
  const { steps, references } = lowerSteps(own, scope);
  const blank = blankProcess(id.kind === "stated" ? id.value : fallback, own.placed, noPlaces);
  const serves = own.choice<Serves>("serves", ["customers", "colleagues", "machines"]);
  return {
    ...blank,
    named: id.kind === "stated",
    name: own.text("name"),
    description: own.text("description"),
    purpose: own.text("purpose"),
    serves: serves.kind === "missing" && !serves.open ? blank.serves : serves,
    customer: { ...blank.customer, who: own.text("customer") },
    promise: own.texts("promise"),
    owner: own.text("owner"),
    contact: own.text("contact"),
    reviewed: own.text("reviewed"),
    feedback: own.text("feedback"),
    start: { ...blank.start, when: own.text("start") },
    steps,
    exceptions: own.all("exceptions").flatMap((one) => lowerException(one, references, scope)),
    metrics: lowerMetrics(own, scope),
    metricsElsewhere: scope.mapping.paths.process.has("metrics") ? own.absent() : blank.metricsElsewhere,
  };
}

/** Steps that each have a list of their own may measure the same thing; what is said of it counts once. */
function lowerMetrics(process: Properties, scope: Scope): readonly Metric[] {
  const homes = new Map<string, Found["list"]>();
  return process.all("metrics").flatMap((found) =>
    lowerMetric(found, scope).filter(({ name }) => {
      const home = homes.has(name) ? homes.get(name) : found.list;
      homes.set(name, home);
      return home === found.list;
    }),
  );
}

function lowerMetric(found: Found, scope: Scope): Metric[] {
  const own = new Properties(found, scope.mapping.paths.metric, ["name"], isDoubtful(scope, found.node));
  const stated = own.text("name");
  const name = stated.kind === "stated" ? stated.value : (wordsIn(found.node)?.text.trim() ?? found.holder?.key);
  if (name === undefined || found.node.kind === "list") return [];
  scope.sites.add("metric", found);
  return [
    {
      ...blankMetric(name, own.placed, noPlaces),
      description: own.text("description"),
      target: own.text("target"),
      perspective: own.choice("perspective", ["customer", "internal"]),
      from: own.text("from"),
      until: own.text("until"),
      pauses: own.text("pauses"),
      measures: own.text("measures"),
      basis: own.text("basis"),
      absolute: own.text("absolute"),
      primary: own.flag("primary"),
    },
  ];
}
