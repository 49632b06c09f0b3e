// What is known across files: the same whichever way files came, changed and went.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type FileProcesses,
  ProcessDirectory,
  processesIn,
  SeenFrom,
  stillHolds,
  unreadProcesses,
} from "../../server/src/engine/process-index.js";
import { processCalling } from "../support/project.js";
import { readText } from "../support/reading.js";

const file = (path: string, text: string): FileProcesses => processesIn(readText(text, path), path);

function directoryOf(files: readonly FileProcesses[]): ProcessDirectory {
  const directory = new ProcessDirectory();
  for (const one of files) directory.put(one, "part");
  directory.settle();
  return directory;
}

describe("what a file tells others", () => {
  test("its ids, what they run, and where they stand", () => {
    const text = `# ours\r\n${processCalling("repair", ["order-part", "order-part"])}---\n${processCalling("visit")}`;
    const { processes } = file("/a.process.yaml", text);
    expect(processes.map(({ id, calls }) => [id, calls])).toEqual([
      ["repair", ["order-part"]],
      ["visit", []],
    ]);
    expect(processes[0]?.place).toEqual({
      path: "/a.process.yaml",
      line: 2,
      start: 6,
      end: 22,
      text: "name: Help with repair",
    });
  });

  test("every way that leads to another process is a call", () => {
    const text = `process: all
steps:
  - {id: a, name: A, call: one, next: "process:two"}
  - id: b
    name: B
    exceptions: [{when: x, to: 'process: three', beyond: process:four}]
exceptions: [{when: y, do: z, to: process:five}]
`;
    expect(file("/a.process.yaml", text).processes[0]?.calls).toEqual(["one", "two", "three", "four", "five"]);
  });
});

describe("seen from a file", () => {
  const own = readText(processCalling("repair", ["visit"]), "/repair.process.yaml");
  const seen = (...others: FileProcesses[]): SeenFrom =>
    new SeenFrom(
      directoryOf([processesIn(own, "/repair.process.yaml"), ...others]),
      "/repair.process.yaml",
      own.processes,
    );

  test("its own processes are there without others", () => expect(seen().exists("repair")).toBe(true));
  test("it is not another file with the same id", () => expect(seen().elsewhere("repair")).toBeUndefined());
  test("a process of another file is there", () =>
    expect(seen(file("/b.process.yaml", processCalling("visit"))).exists("visit")).toBe(true));
  test("others may run it", () =>
    expect(seen(file("/b.process.yaml", processCalling("move", ["repair"]))).callers("repair")).toEqual(["move"]));
  test("a misspelt id is known again", () =>
    expect(seen(file("/b.process.yaml", processCalling("visit"))).nearest("vsiit")).toBe("visit"));
  test("a file that cannot be read leaves everything open", () =>
    expect(seen(unreadProcesses("/b.process.yaml")).complete).toBe(false));
});

const paths = ["/a.process.yaml", "/b.process.yaml", "/c.process.yaml"];
const ids = ["repair", "visit", "order"];
const version = fc.record({
  path: fc.constantFrom(...paths),
  id: fc.constantFrom(...ids),
  calls: fc.uniqueArray(fc.constantFrom(...ids)),
  there: fc.boolean(),
});

test("after any row of changes it answers like one that was made afresh", () => {
  fc.assert(
    fc.property(fc.array(version, { maxLength: 12 }), (versions) => {
      const changed = new ProcessDirectory();
      const left = new Map<string, FileProcesses>();
      for (const { path, id, calls, there } of versions) {
        const now = file(path, processCalling(id, calls));
        if (there) changed.put(now, "part");
        else changed.remove(path);
        if (there) left.set(path, now);
        else left.delete(path);
      }
      changed.settle();
      const fresh = directoryOf([...left.values()]);
      for (const path of paths) {
        const view = new SeenFrom(fresh, path, []);
        for (const id of ids) {
          view.exists(id);
          view.callers(id);
          view.elsewhere(id);
          view.nearest(`${id}x`);
        }
        expect(view.complete).toBe(true);
        expect(stillHolds(view.asked, changed, path)).toBe(true);
      }
    }),
  );
});

test("what was asked holds no longer once the answer is different", () => {
  const directory = directoryOf([]);
  const view = new SeenFrom(directory, "/a.process.yaml", []);
  view.exists("visit");
  directory.put(file("/b.process.yaml", processCalling("order")), "part");
  expect(stillHolds(view.asked, directory, "/a.process.yaml")).toBe(true);
  directory.put(file("/b.process.yaml", processCalling("visit")), "part");
  expect(stillHolds(view.asked, directory, "/a.process.yaml")).toBe(false);
});

test("a worker is given the same knowledge", () => {
  const directory = directoryOf([file("/b.process.yaml", processCalling("visit", ["order"]))]);
  const copy = ProcessDirectory.from(structuredClone(directory.plain));
  expect([copy.complete, copy.exists("visit", "/a"), copy.callers("order", "/a")]).toEqual([true, true, ["visit"]]);
});
