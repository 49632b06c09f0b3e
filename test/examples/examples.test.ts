// The processes in `examples/`: what is found in those written as organisations write them, and nothing in the others.
// Beside them three long ones of known trades in `test/review`, on which all rules are read as their authors would.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../server/src/rules/index.js";
import { everything, findingsIn } from "../notation/check.js";

const folder = path.resolve(import.meta.dirname, "../../examples");
const reviewed = path.resolve(import.meta.dirname, "../review");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.process\.(yaml|yml|json)$/.test(file))
  .sort();
const good = files.filter((file) => file.includes("-for-the-customer."));
const bad = files.filter((file) => !good.includes(file));

function look(file: string) {
  return findingsIn(readFileSync(path.join(folder, file), "utf8"), { path: file });
}

function told(file: string): string[] {
  return asTold(file, look(file));
}

/** One finding after the other, as the command line tells them. */
function asTold(file: string, findings: ReturnType<typeof findingsIn>): string[] {
  return findings.map(({ line, from, rule, message }) => `${file}:${line + 1}:${from + 1}  ${rule}\n    ${message}\n`);
}

test("each process is there twice", () => {
  expect(good).toEqual(bad.map((file) => file.replace(".process.", "-for-the-customer.process.")));
  expect(bad.length).toBeGreaterThanOrEqual(6);
});

describe("written for the customer: nothing is found", () => {
  test.each(good)("%s", (file) => expect(told(file)).toEqual([]));
});

test("written as organisations write them: all that is found", async () => {
  // A changed rule shows here what it does to processes that nobody wrote for it. After reading the difference, accept
  // it with `npx vitest run test/examples --update`.
  await expect(bad.flatMap(told).join("")).toMatchFileSnapshot("findings.txt");
});

test("every rule that warns about the customer finds something", () => {
  const found = new Set(bad.flatMap(look).map(({ rule }) => rule));
  const active = rules.filter(({ severity }) => severity === "warning");
  const opinions = active.filter(({ group }) => group !== "structure").map(({ id }) => id);
  expect(opinions.filter((id) => !found.has(id))).toEqual([]);
});

test("three long processes of a claim, a permit and an incident: all that every rule finds", async () => {
  const long = readdirSync(reviewed)
    .filter((file) => file.endsWith(".process.yaml"))
    .sort();
  const findings = long.flatMap((file) => {
    const text = readFileSync(path.join(reviewed, file), "utf8");
    return asTold(file, findingsIn(text, { path: file, settings: everything() }));
  });
  expect(long).toHaveLength(3);
  await expect(findings.join("")).toMatchFileSnapshot("../review/findings.txt");
});
