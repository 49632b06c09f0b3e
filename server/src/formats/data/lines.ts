// Where lines begin and end in a text, from a place inside them.

export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** Before the line break. */
export function lineEnd(text: string, offset: number): number {
  const breaks = /[\r\n]/g;
  breaks.lastIndex = offset;
  return breaks.exec(text)?.index ?? text.length;
}
