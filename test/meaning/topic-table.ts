// Checks of what texts speak, by tables of phrases that do and of near misses that do not.
import { describe, expect, test } from "vitest";
import { createJudge } from "../../server/src/meaning/judge.js";
import { noVocabulary } from "../../server/src/meaning/judgement.js";
import type { Topic } from "../../server/src/meaning/topics/index.js";

/** Phrases that speak of a topic, and near misses; one a line. */
export type TopicRow = readonly [topic: Topic, speaks: string, misses: string];

export function checkTopics(rows: readonly TopicRow[]): void {
  const judge = createJudge(noVocabulary);
  describe.each(rows)("%s", (topic, speaks, misses) => {
    test.each(linesOf(speaks))("speaks of it: %s", (text) => expect(judge.mention(topic, text)).toBeTypeOf("string"));
    test.each(linesOf(misses))("does not: %s", (text) => expect(judge.mention(topic, text)).toBeUndefined());
  });

  test("at least twelve of each", () => {
    for (const [topic, ...sides] of rows) {
      for (const side of sides) expect(linesOf(side).length, topic).toBeGreaterThanOrEqual(12);
    }
  });
}

function linesOf(text: string): string[] {
  return text.split("\n").map((line) => line.trim());
}
