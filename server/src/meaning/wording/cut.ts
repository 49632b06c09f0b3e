// Cuts a text into the words that its author wrote: identifiers come apart, places in the text are kept.

/** Longer wording is judged by its beginning: a name or an outcome has said by then what it means. */
export const LONGEST_TEXT = 1000;

/** Words (with an inner apostrophe, or `re-` before them), and the few signs that carry meaning in a metric or a condition. */
const PIECES = /(?:\bre-(?=\p{L}))?[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?|[%#<>≤≥?=]|(?<=\p{L}{3})\/(?=\p{L}{3})/giu;

/** Where an identifier such as `avgHandleTime`, `CSATScore` or `p90` comes apart. */
const SEAMS = /(?<=[\p{Ll}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

const PLAIN = /^(?:\p{Lu}?[\p{Ll}'’-]+|\p{Lu}+s?)$/u;

/** Numbers of one piece of text in what `cut` gives: where it begins and ends, and its two hashes. */
export const NUMBERS = 4;

/** Where the pieces of a text begin and end, and their hashes: `NUMBERS` one after another for each. */
export function cut(whole: string): readonly number[] {
  const text = whole.length > LONGEST_TEXT ? whole.slice(0, LONGEST_TEXT) : whole;
  const known = scan(text);
  if (known) return known;
  const found = text.matchAll(PIECES);
  return [...found].flatMap(({ 0: piece, index: start }) => {
    const end = start + piece.length;
    return [start, end, hashOf(text, start, end, nextHash), hashOf(text, start, end, nextCheck)];
  });
}

type NextHash = (hash: number, code: number) => number;

function hashOf(text: string, start: number, end: number, next: NextHash): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = next(hash, text.charCodeAt(at));
  return hash;
}

/** Small enough to be kept as a number without a box. */
function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & 0x3fffffff;
}

/** A second hash: two words that share both of them are less likely than a fault of the machine. */
function nextCheck(check: number, code: number): number {
  return (Math.imul(check, 0x01000193) + code) & 0x3fffffff;
}

/** The words that one piece of a text is made of. One that is a word in lower case stays in one, such as `eNPS`. */
export function apart(piece: string, isWord: (lower: string) => boolean): readonly string[] {
  return PLAIN.test(piece) || isWord(piece.toLowerCase()) ? [piece] : piece.split(SEAMS);
}

const OTHER = 0;
const LETTER = 1;
/** Belongs to a word, but is no letter. */
const DIGIT = 2;
const SIGN = 3;
const SLASH = 4;
const UNKNOWN = 5;

/** Up to here characters are looked up in a table; of the others only common punctuation is known. */
const TABLE_END = 0x250;

const TABLE = Uint8Array.from({ length: TABLE_END }, (_, code) => kindByName(String.fromCharCode(code)));

function kindByName(char: string): number {
  if (/\p{L}/u.test(char)) return LETTER;
  if (/[\p{M}\p{N}]/u.test(char)) return DIGIT;
  if (char === "/") return SLASH;
  return "%#<>?=".includes(char) ? SIGN : OTHER;
}

function kindOf(code: number): number {
  if (code < TABLE_END) return TABLE[code] ?? OTHER;
  if (code >= 0x2010 && code <= 0x205e) return OTHER;
  return code === 0x2264 || code === 0x2265 ? SIGN : UNKNOWN;
}

/** What `PIECES` finds, many times faster; undefined where the text holds a character that the table does not know. */
function scan(text: string): number[] | undefined {
  const pieces: number[] = [];
  let at = 0;
  while (at < text.length) {
    let code = text.charCodeAt(at);
    let kind = kindOf(code);
    if (kind === UNKNOWN) return undefined;
    const start = at++;
    if (kind === OTHER || (kind === SLASH && !isBetweenWords(text, start))) continue;
    let hash = nextHash(0, code);
    let check = nextCheck(0, code);
    if (kind === LETTER || kind === DIGIT) {
      const from = isRepetition(text, start, code) ? start + 3 : at;
      for (; at < text.length; at++) {
        code = text.charCodeAt(at);
        kind = kindOf(code);
        if (at >= from && kind !== LETTER && kind !== DIGIT) break;
        hash = nextHash(hash, code);
        check = nextCheck(check, code);
      }
      // The character that ends a word is looked at again, so one that is unknown is noticed.
      if (isApostrophe(code) && isLetter(text, at + 1)) {
        at = endOfApostrophe(text, at);
        hash = hashOf(text, start, at, nextHash);
        check = hashOf(text, start, at, nextCheck);
      }
    }
    pieces.push(start, at, hash, check);
  }
  return pieces;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Past `'s` or `’t`. */
function endOfApostrophe(text: string, apostrophe: number): number {
  let at = apostrophe + 1;
  while (isLetter(text, at)) at++;
  return at;
}

/** `re-` before a letter, and not within a word. */
function isRepetition(text: string, at: number, code: number): boolean {
  if ((code !== 0x72 && code !== 0x52) || text[at + 2] !== "-" || !/e/i.test(text[at + 1] ?? "")) return false;
  return isLetter(text, at + 3) && text[at - 1] !== "_";
}

function isBetweenWords(text: string, at: number): boolean {
  return [-3, -2, -1, 1, 2, 3].every((far) => isLetter(text, at + far));
}

function isLetter(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === LETTER;
}
