// The mappings that are shipped as examples, with the files beside them; and files of the wild, where they are at hand.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Analysis, analyse, type Outside } from "../../server/src/engine/analyse.js";
import { readConfiguration } from "../../server/src/engine/config.js";
import { Discovery } from "../../server/src/engine/discovery.js";
import { ProcessDirectory } from "../../server/src/engine/process-index.js";
import { type Done, workOn } from "../../server/src/engine/work.js";
import { type Mapping, mappedFormat } from "../../server/src/formats/mapped/index.js";
import { proposeMapping } from "../../server/src/formats/mapped/propose/propose.js";
import { Graph } from "../../server/src/model/graph.js";
import type { Process } from "../../server/src/model/process.js";
import { ways } from "./mapped.js";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "examples/mappings");
const isConfiguration = (file: string): boolean => file.endsWith("touchstone.config.yaml");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.ya?ml$/.test(file))
  .sort();

const discovery = new Discovery({
  read: async (file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined),
  exists: async (file) => existsSync(file),
});

function outside(): Outside {
  return { today: "2026-01-01", directory: new ProcessDirectory() };
}

async function look(file: string): Promise<Analysis> {
  const full = path.join(folder, file).replaceAll("\\", "/");
  return analyse(readFileSync(full, "utf8"), full, await discovery.settingsFor(full), outside());
}

test.each(files.filter(isConfiguration))("nothing is wrong with %s", async (file) => {
  expect((await look(file)).verdict.findings).toEqual([]);
});

describe("an example is read as its authors mean it", () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    "elastic-workflows/workflows/greet-reader.yaml": [
      "look_up_reader > …",
      "send_card > …, ! put_card_on_desk onward if on failure",
    ],
    "kestra/flows/sensor-report.yaml": ["read_gauges > …", "read_one_gauge > …", "send_report > …"],
    "process-as-code/processes/swap-boots.yaml": [
      "ask-for-fit > send-boots if another size fits, refund if no size fits",
      "send-boots > done",
      "refund > done",
      "done > …",
    ],
    "sop/sops/replace-hearing-aid.yaml": [
      "lend > …",
      "order > …, ! tell_wearer if on failure",
      "tell_wearer > …",
      "fit > …",
    ],
    "tasker/templates/book-repair.yaml": [
      "take_request > reserve_mechanic too, reserve_loan_bicycle too",
      "reserve_mechanic > confirm_booking",
      "reserve_loan_bicycle > confirm_booking",
      "confirm_booking > end",
    ],
  };

  test.each(files.filter((file) => !isConfiguration(file)))("%s", async (file) => {
    const { format, reading } = await look(file);
    const [process] = reading?.processes ?? [];
    expect(format).toBe("mapped");
    expect(reading?.problems).toEqual([]);
    expect(process && ways(process)).toEqual(expected[file]);
  });
});

test("what is found in an example says where its process forgets the customer", async () => {
  const { verdict } = await look("sop/sops/replace-hearing-aid.yaml");
  expect(verdict.findings.map(({ rule }) => rule)).toContain("rework-exception");
});

test.each(files.filter((file) => !isConfiguration(file)))("what is repaired in %s reads as before", async (file) => {
  const full = path.join(folder, file).replaceAll("\\", "/");
  const project = await discovery.settingsFor(full);
  const repaired = (text: string): Done => workOn({ ...outside(), text, path: full, project, boldness: "suggestion" });
  const before = readFileSync(full, "utf8");
  const { text, analysis } = repaired(before);
  const [was, is] = [await look(file), analysis].map(({ reading }) => reading?.processes.map(ways));
  expect(is).toEqual(was);
  expect(analysis.reading?.problems).toEqual([]);
  expect(linesOf(text)).toEqual(expect.arrayContaining(linesOf(before)));
  expect(repaired(text).text).toBe(text);
});

function linesOf(text: string): string[] {
  return text.split("\n");
}

const wild = path.join(root, "../shared/data/wild-yaml");
const isThere = existsSync(wild);
if (!isThere) console.info(`Files of the wild are not at hand (${wild}), so they are not read.`);

describe.skipIf(!isThere)("files of the wild are read through the example of their format", () => {
  let mappings: Readonly<Record<string, Mapping>> = {};
  beforeAll(() => {
    const read = files
      .filter(isConfiguration)
      .flatMap((file) => [...readConfiguration(readFileSync(path.join(folder, file), "utf8")).configuration.formats]);
    mappings = Object.fromEntries(read);
  });

  test.each([
    ["04-", "tasker", 5],
    ["05-", "tasker", 5],
    ["16-", "elastic-workflows", 2],
    ["17-", "kestra", 6],
  ])("%s by %s", (beginning, format, steps) => {
    const file = readdirSync(wild).find((name) => name.startsWith(beginning)) ?? "";
    const mapping = mappings[format];
    if (!mapping) throw new Error(`there is no mapping “${format}”`);
    const { processes, problems } = mappedFormat(mapping).read(readFileSync(path.join(wild, file), "utf8"), file);
    expect(problems).toEqual([]);
    expect(processes.map((process) => [process.steps.length, unresolved(process)])).toEqual([[steps, []]]);
  });
});

describe.skipIf(!isThere)("a mapping is proposed for files of the wild", () => {
  const names = isThere ? readdirSync(wild).filter((name) => /\.ya?ml$/.test(name)) : [];

  test.each(names)("%s", (name) => {
    const text = readFileSync(path.join(wild, name), "utf8");
    const { processes = [] } = proposeMapping(text, name, "ours", ["*.yaml"]) ?? {};
    expect(processes.map(({ steps }) => steps.length > 1)).toEqual([true]);
    expect(processes.flatMap(unresolved)).toEqual([]);
  });
});

/** The ways that lead nowhere, and the steps that nothing leads to. */
function unresolved(process: Process): string[] {
  const graph = new Graph(process);
  const lost = process.steps.flatMap(({ id, next }) =>
    next.filter(({ to }) => !graph.resolves(to)).map(() => `${id} leads nowhere`),
  );
  const unreached = process.steps.filter((_, i) => !graph.reachable(i)).map(({ id }) => `nothing leads to ${id}`);
  return [...lost, ...unreached];
}
