// A target that leaves no room for a single miss, and one that leaves next to none.
import { LONGEST_TEXT } from "../wording/cut.js";
import type { FindTopic } from "./topic.js";
import { topic } from "./topic.js";

const PERCENT = /(\d{1,9}(?:[.,]\d{1,9})?)\s{0,9}(?:%|per ?cent\b|pct\b)/giu;

/** What stands before a number that is the upper end of something, or one end of a range. */
const UPPER_END =
  /(?:[<≤]=?|\b(?:below|under|less than|at most|up to|more than|above|over|max\.?|maximum|\d{1,9}%?\s?(?:and|to|-|–)))\s{0,9}$/iu;

/** Shares of a plan of ours are no quality. */
const OF_A_PLAN = /^\s{0,9}of\s(?:the\s|our\s)?(?:plan|budget|quota|forecast|capacity|target|norm)/iu;

const FIVE_NINES = 99.999;
const NEARLY = 99;

const NINES = /\b(?:three|four|five|six|seven|[3-7])[\s-]?nines\b/iu;
const NOUGHT =
  /^\s*(?:[=≤]|<=|exactly\s)?\s*0(?:[.,]0{1,9})?(?![\d.,])(?!\s*%?\s*(?:-|–|to|and|or)\s*\d)\s*(?:%|per ?cent\b)?/iu;
const ZERO = /(?<!\b(?:net|non|sub|from|above|over|near|nearly|almost)[\s-])\bzero\b(?!\s*(?:to|-|–|based)\b)/iu;
const NEVER = /\bnever\b/iu;

interface Share {
  readonly words: string;
  readonly value: number;
}

/** `100%`, `zero`, `never`, `five nines`. */
export const perfectTarget: FindTopic = (whole) => {
  const text = whole.text.slice(0, LONGEST_TEXT);
  const nines = NINES.exec(text);
  if (nines) return nines[0];
  const shares = sharesIn(text);
  if (shares.some(({ value }) => value > 0 && value < FIVE_NINES)) return undefined;
  const full = shares.find(({ value }) => value >= FIVE_NINES && value <= 100);
  if (full) return full.words;
  return (NOUGHT.exec(text) ?? ZERO.exec(text) ?? NEVER.exec(text))?.[0].trim();
};

/** `99%`, `at least 99.5 percent`. */
export const nearlyPerfectTarget: FindTopic = (whole) => {
  const shares = sharesIn(whole.text.slice(0, LONGEST_TEXT));
  return shares.every(({ value }) => value >= NEARLY && value <= 100) ? shares[0]?.words : undefined;
};

/** Zero errors as the name of a metric; “orders with no errors” is only what is counted. */
export const perfectName = topic(
  `
  ^zero|no error|defect|mistake|fault|failure
  ^target|goal|aim zero|no error|defect|mistake|fault|failure
`,
  `
  fault found
  failure mode
`,
);

/** The percentages of a text that are targets by themselves; an upper end counts as less than all. */
function sharesIn(text: string): Share[] {
  return [...text.matchAll(PERCENT)].flatMap(({ 0: words, 1: number = "", index }): Share[] => {
    if (OF_A_PLAN.test(text.slice(index + words.length))) return [];
    const value = Number(number.replace(",", "."));
    return [
      { words, value: value > 0 && UPPER_END.test(text.slice(Math.max(0, index - 20), index)) ? NEARLY / 2 : value },
    ];
  });
}
