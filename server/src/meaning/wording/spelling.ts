// Finds the known word that a mistyped one was meant to be: one letter wrong, missing, too many, or two swapped.

/** Words that differ in one place share their first or their last letters; only those are compared. */
export interface Spelling {
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly byEnd: ReadonlyMap<string, readonly string[]>;
}

const SHORTEST = 5;
const SHARED = 3;

export function spellingOf(words: Iterable<string>): Spelling {
  const byStart = new Map<string, string[]>();
  const byEnd = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST || word.includes("_")) continue;
    add(byStart, word.slice(0, SHARED), word);
    add(byEnd, word.slice(-SHARED), word);
  }
  return { byStart, byEnd };
}

/** The known word that lies one mistake away, or undefined; the first letter counts as right. */
export function corrected(word: string, { byStart, byEnd }: Spelling): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const isMeant = (other: string): boolean => other[0] === word[0] && isOneMistake(word, other);
  return byStart.get(word.slice(0, SHARED))?.find(isMeant) ?? byEnd.get(word.slice(-SHARED))?.find(isMeant);
}

function add(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key);
  if (list) list.push(word);
  else map.set(key, [word]);
}

function isOneMistake(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (longer - shorter > 1 || a === b) return false;
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  // One wrong letter makes another word too easily where words are short.
  if (left.length === 1 && right.length === 1) return longer > 6;
  if (left.length + right.length === 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
