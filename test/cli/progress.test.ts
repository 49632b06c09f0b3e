// The line that says how far a long run is.
import { expect, test } from "vitest";
import { Progress } from "../../server/src/cli/check/progress.js";

/** What is written when files are begun at these milliseconds. */
function written(isTTY: boolean, times: readonly number[]): string[] {
  const texts: string[] = [];
  let now = 0;
  const progress = new Progress({ isTTY, write: (text: string) => texts.push(text) }, () => now);
  for (const [done, time] of times.entries()) {
    now = time;
    progress.tick("Checking", done, 1_200);
  }
  progress.clear();
  return texts;
}

const line = (file: number): string => `\r\x1b[KChecking file ${file} of 1,200 ...`;
const clear = "\r\x1b[K";

test.each<[string, boolean, number[], string[]]>([
  ["a quick run says nothing", true, [0, 100, 299], []],
  [
    "a long run says where it is, not too often, and takes the line away",
    true,
    [0, 301, 350, 450],
    [line(2), line(4), clear],
  ],
  ["where nobody watches, nothing is said", false, [0, 301, 900], []],
])("%s", (_, isTTY, times, expected) => {
  expect(written(isTTY, times)).toEqual(expected);
});
