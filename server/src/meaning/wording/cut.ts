// Cuts a text into the words that its author wrote: identifiers come apart, places in the text are kept.

/** Longer wording is judged by its beginning: a name or an outcome has said by then what it means. */
export const LONGEST_TEXT = 1000;

/** Words (with an inner apostrophe, or `re-` before them), and the few signs that carry meaning in a metric or a condition. */
const PIECES = /(?:\bre-(?=\p{L}))?[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?|[%#<>≤≥?=]|(?<=\p{L}{3})\/(?=\p{L}{3})/giu;

/** Where an identifier such as `avgHandleTime`, `CSATScore` or `p90` comes apart. */
const SEAMS = /(?<=[\p{Ll}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

const PLAIN = /^(?:\p{Lu}?[\p{Ll}'’-]+|\p{Lu}+s?)$/u;

/** Where the words of a text begin and end: one pair of offsets after another. */
export function cut(whole: string): readonly number[] {
  const text = whole.length > LONGEST_TEXT ? whole.slice(0, LONGEST_TEXT) : whole;
  return scan(text) ?? [...text.matchAll(PIECES)].flatMap(({ 0: found, index }) => [index, index + found.length]);
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
  const places: number[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === UNKNOWN) return undefined;
    const start = at++;
    if (kind === OTHER || (kind === SLASH && !isBetweenWords(text, start))) continue;
    if (kind === LETTER || kind === DIGIT) {
      at = endOfWord(text, isRepetition(text, start) ? start + 3 : at);
      at = endOfApostrophe(text, at);
      // The character that ended the word is looked at again, so one that is unknown is noticed.
    }
    places.push(start, at);
  }
  return places;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== LETTER && kind !== DIGIT) break;
    at++;
  }
  return at;
}

/** Past `'s` or `’t`. */
function endOfApostrophe(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if (code !== 0x27 && code !== 0x2019) return end;
  let at = end + 1;
  while (isLetter(text, at)) at++;
  return at > end + 1 ? at : end;
}

/** `re-` before a letter, and not within a word. */
function isRepetition(text: string, at: number): boolean {
  if (text.charCodeAt(at + 2) !== 0x2d || text.slice(at, at + 2).toLowerCase() !== "re") return false;
  return isLetter(text, at + 3) && text[at - 1] !== "_";
}

function isBetweenWords(text: string, at: number): boolean {
  return [-3, -2, -1, 1, 2, 3].every((far) => isLetter(text, at + far));
}

function isLetter(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === LETTER;
}
