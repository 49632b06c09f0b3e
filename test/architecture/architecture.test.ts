// The layers hold: who may use whom and which packages, no import cycles, no file too long, nothing outside the plan.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = path.resolve(fileURLToPath(import.meta.url), "../../..");
const source = path.join(root, "server/src");

/** Each layer from bottom to top with the packages it may use; it uses only layers above it in this list. */
const layers: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: [],
  meaning: [],
  rules: [],
  formats: ["yaml", "jsonc-parser"],
  engine: ["ignore"],
  messages: [],
  ide: [],
  host: ["node:", "ignore", "picomatch"],
  lsp: ["node:", "vscode-languageserver"],
  cli: ["node:", "picomatch"],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

function imports(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(
    /^\s*(?:import|export)\b[^"']*?from\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|^\s*import\s+"([^"]+)"/gm,
  );
  return [...found].map((match) => ({ from: file, to: match[1] ?? match[2] ?? match[3] ?? "" }));
}

const local = ({ to }: Import): boolean => to.startsWith(".");
const target = ({ from, to }: Import): string => path.resolve(path.dirname(from), to).replace(/\.js$/, ".ts");
const layerOf = (file: string): string => path.relative(source, file).split(path.sep)[0] ?? "";
const name = (file: string): string => path.relative(root, file);

describe.each(Object.entries(layers))("layer %s", (layer, packages) => {
  const files = existsSync(path.join(source, layer)) ? sources(path.join(source, layer)) : [];
  const below = Object.keys(layers).slice(0, Object.keys(layers).indexOf(layer));

  test("holds files", () => expect(files).not.toEqual([]));

  test("uses only layers before it", () => {
    const wrong = files
      .flatMap(imports)
      .filter(local)
      .filter((one) => ![layer, ...below].includes(layerOf(target(one))));
    expect(wrong.map(({ from, to }) => `${name(from)} imports ${to}`)).toEqual([]);
  });

  test("uses only its packages", () => {
    const allowed = (to: string): boolean =>
      packages.some((one) => to === one || to.startsWith(one.endsWith(":") ? one : `${one}/`));
    const wrong = files.flatMap(imports).filter((one) => !local(one) && !allowed(one.to));
    expect(wrong.map(({ from, to }) => `${name(from)} imports ${to}`)).toEqual([]);
  });

  test("is a TypeScript project that refers to no layer after it", () => {
    const config = JSON.parse(readFileSync(path.join(source, layer, "tsconfig.json"), "utf8"));
    const references: string[] = config.references.map((one: { path: string }) => path.basename(one.path));
    expect(references.filter((one) => !below.includes(one))).toEqual([]);
  });
});

test("every folder of the server belongs to a layer, and no file lies beside them", () => {
  expect(readdirSync(source).filter((one) => !(one in layers))).toEqual([]);
});

describe("files", () => {
  const everything = [
    ...sources(source),
    ...sources(path.join(root, "client/src")),
    ...sources(path.join(root, "test")),
  ];

  test("begin with a line that says what they are for", () => {
    expect(everything.filter((file) => !/^\/\/ \S+ \S+/.test(readFileSync(file, "utf8"))).map(name)).toEqual([]);
  });

  test("have at most 300 lines, and rules at most 80", () => {
    const limit = (file: string): number =>
      path.dirname(file).endsWith("src/rules") && readFileSync(file, "utf8").includes("defineRule({") ? 80 : 300;
    const long = everything.filter((file) => readFileSync(file, "utf8").trimEnd().split("\n").length > limit(file));
    expect(long.map(name)).toEqual([]);
  });

  test("import each other in no circle", () => {
    expect(circle(everything)?.map(name)).toBeUndefined();
  });
});

test("the client uses nothing of the server's", () => {
  const wrong = sources(path.join(root, "client/src"))
    .flatMap(imports)
    .filter((one) => local(one) && !target(one).startsWith(path.join(root, "client")));
  expect(wrong.map(({ from, to }) => `${name(from)} imports ${to}`)).toEqual([]);
});

/** One circle of imports, or undefined. Imports of types alone count: they tie files together for the reader as well. */
function circle(files: readonly string[]): string[] | undefined {
  const next = new Map(files.map((file) => [file, imports(file).filter(local).map(target)]));
  const done = new Set<string>();
  for (const file of files) {
    const found = walk(file, []);
    if (found) return found;
  }
  return undefined;

  function walk(file: string, path: readonly string[]): string[] | undefined {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const one of next.get(file) ?? []) {
      const found = walk(one, [...path, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  }
}
