// Which files are read for what others need to know, and when there are too many of them.
import { expect, test } from "vitest";
import type { Listing } from "../../server/src/host/host.js";
import { groundOf, MOST_FILES } from "../../server/src/host/survey.js";

async function ground(listing: Partial<Listing>, marked = true) {
  const asked: string[] = [];
  const found = await groundOf(
    { root: "/work", marked },
    {
      list: async (folder, depth) => {
        asked.push(`${folder} ${depth}`);
        return { files: [], complete: true, closed: [], ...listing };
      },
      open: async () => undefined,
      beginning: async () => undefined,
    },
  );
  return { ...found, files: [...found.files], asked };
}

test("are those that may be processes, everywhere below the root", async () => {
  const files = ["/work/a.process.yaml", "/work/b/c.json", "/work/notes.md", "/work/touchstone.config.yaml"];
  expect(await ground({ files })).toEqual({
    files: ["/work/a.process.yaml", "/work/b/c.json"],
    all: true,
    vast: false,
    asked: ["/work deep"],
  });
});

test("are those of one folder where nothing says what the root is", async () => {
  expect((await ground({}, false)).asked).toEqual(["/work flat"]);
});

test("are not all of them where a folder may not be looked into", async () => {
  expect(await ground({ files: ["/work/a.yaml"], closed: ["/work/b"] })).toMatchObject({ all: false, vast: false });
});

test("are none where there are too many", async () => {
  const files = (count: number) => Array.from({ length: count }, (_, i) => `/work/${i}.yaml`);
  expect(await ground({ files: files(MOST_FILES) })).toMatchObject({ vast: false });
  expect(await ground({ files: files(MOST_FILES + 1) })).toMatchObject({ files: [], all: false, vast: true });
  expect(await ground({ complete: false })).toMatchObject({ files: [], all: false, vast: true });
});
