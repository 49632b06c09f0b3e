// The caret notation: what a text should be told, drawn under its words. It works in YAML, JSON and XML alike.
//
//     name: Pay the refund
//           ^^^^^^^^^^^^^^ missing-step-outcome: does not say
//
// A caret line speaks of the nearest line above that is none, and is taken out before the text is read. What stands
// behind the colon is a part of the message.

/** Something told about a few characters of one line; both lines and characters count from 0. */
export interface Mark {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** The message or, in a drawn text, a part of it. */
  readonly message: string;
}

/** A text without its caret lines, and what they said. */
export interface Drawing {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const caretLine = /^(\s*)(\^+) ([a-z-]+)(?:: (.*\S))?\s*$/;

export function readCarets(drawn: string): Drawing {
  const lines: string[] = [];
  const marks: Mark[] = [];
  for (const line of drawn.split("\n")) {
    const [, indent, carets, rule, message = ""] = caretLine.exec(line) ?? [];
    if (indent === undefined || carets === undefined || rule === undefined) lines.push(line);
    else {
      const from = indent.length;
      marks.push({ line: lines.length - 1, from, to: from + carets.length, rule, message });
    }
  }
  return { text: lines.join("\n"), marks };
}

/** The opposite: caret lines put back under the words they speak of, those further to the left first. */
export function drawCarets({ text, marks }: Drawing): string {
  const drawn = text.split("\n").flatMap((line, number) => {
    const here = marks.filter((mark) => mark.line === number);
    return [line, ...here.sort(inOrder).map(caretsOf)];
  });
  return drawn.join("\n");
}

/**
 * The marks found, each saying no more than the expected one at its place: so a text that is found as drawn is drawn
 * as it was, and one that is not shows the difference.
 */
export function inWordsOf(expected: readonly Mark[], found: readonly Mark[]): Mark[] {
  return found.map((mark) => {
    const meant = expected.find((other) => samePlace(mark, other) && mark.message.includes(other.message));
    return meant ?? mark;
  });
}

function samePlace(a: Mark, b: Mark): boolean {
  return a.line === b.line && a.from === b.from && a.to === b.to && a.rule === b.rule;
}

function inOrder(a: Mark, b: Mark): number {
  return a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

function caretsOf({ from, to, rule, message }: Mark): string {
  return `${" ".repeat(from)}${"^".repeat(to - from)} ${rule}${message === "" ? "" : `: ${message}`}`;
}
