// Key figures that authors attach to elements as properties of their tool: `KPI-Ratio`, `KPI-Cycle-Start`, `kpi`.
import type { Fact } from "../../model/fact.js";
import type { Metric } from "../../model/process.js";
import { blankMetric } from "../blank.js";
import { onOneLine, type XmlElement } from "../xml/element.js";
import { type Node, nameAttribute, nameOf } from "./diagram.js";
import { spanOf } from "./places.js";
import { type Property, propertiesOf } from "./properties.js";
import { places } from "./words.js";

interface Figure {
  readonly property: Property;
  readonly at: XmlElement;
  /** The id of the step; undefined for the whole process. */
  readonly step: string | undefined;
}

export function keyFigures(process: XmlElement, steps: readonly Node[]): readonly Metric[] {
  const places = [{ at: process, step: undefined }, ...steps.map(({ element, id }) => ({ at: element, step: id }))];
  const figures = places.flatMap(({ at, step }): Figure[] => {
    return propertiesOf(at).map((property) => ({ property, at, step }));
  });
  const named = (name: string): readonly Figure[] => figures.filter(({ property }) => property.name === name);
  return [
    ...cycles(named("KPI-Cycle-Start"), named("KPI-Cycle-End")),
    ...named("KPI-Ratio").map(ratio),
    ...targets(figures),
  ];
}

/** The time from one element to another: both bear the name of the figure. */
function cycles(starts: readonly Figure[], ends: readonly Figure[]): readonly Metric[] {
  const names = new Map<string, { start?: Figure; end?: Figure }>();
  for (const start of starts) names.set(nameOfFigure(start), { start });
  for (const end of ends) names.set(nameOfFigure(end), { ...names.get(nameOfFigure(end)), end });
  return [...names.values()].flatMap(({ start, end }) => {
    const figure = start ?? end;
    if (!figure) return [];
    const metric = metricOf(figure, nameOfFigure(figure));
    return [{ ...metric, from: momentOf(start, metric.from), until: momentOf(end, metric.until) }];
  });
}

function ratio(figure: Figure): Metric {
  return measuring(metricOf(figure, nameOfFigure(figure)), figure);
}

/** `kpi` is a number and `kpiunit` its unit, for the element that has them. */
function targets(figures: readonly Figure[]): readonly Metric[] {
  return figures.flatMap((figure) => {
    const { property, at } = figure;
    const name = nameOf(at);
    if (property.name !== "kpi" || name === undefined) return [];
    const unit = figures.find((other) => other.at === at && other.property.name === "kpiunit");
    const value = onOneLine(`${property.value} ${unit?.property.value ?? ""}`);
    const target: Fact<string> = { kind: "stated", value, span: spanOf(property.valueAt) };
    return [{ ...measuring(metricOf(figure, name), figure), target }];
  });
}

function metricOf({ property }: Figure, name: string): Metric {
  const at = { span: spanOf(property.element), anchor: spanOf(property.valueAt), allow: [] };
  return blankMetric(name, at, places.metric);
}

function measuring(metric: Metric, { step, property }: Figure): Metric {
  const measures: Fact<string> =
    step === undefined ? metric.measures : { kind: "stated", value: step, span: spanOf(property.nameAt) };
  return { ...metric, measures };
}

/** When the clock starts or stops: at the element that has the property. */
function momentOf(figure: Figure | undefined, otherwise: Fact<string>): Fact<string> {
  const name = figure && nameAttribute(figure.at);
  const value = figure && nameOf(figure.at);
  return name && value !== undefined ? { kind: "stated", value, span: spanOf(name.value) } : otherwise;
}

function nameOfFigure({ property }: Figure): string {
  return onOneLine(property.value);
}
