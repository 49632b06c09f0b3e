// Encodings with one byte a character, which older tools write XML in.

/** What Windows-1252 has where ISO 8859-1 has no letters: from 0x80 to 0x9f. */
const SPECIAL = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** As browsers and editors do, ISO 8859-1 is read as Windows-1252, which has it all and more. */
export function singleByteText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.replace(/[\u0080-\u009f]/g, (letter) => SPECIAL[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** What the encoding has no byte for is written as XML writes any character. */
export function inSingleBytes(text: string, encoding: "windows-1252" | "iso-8859-1"): Uint8Array {
  const special = encoding === "windows-1252" ? SPECIAL : "";
  const letters = text.replace(/[\u0080-\u009f\u0100-\u{10ffff}]/gu, (letter) => {
    const at = special.indexOf(letter);
    return at < 0 ? `&#${letter.codePointAt(0)};` : String.fromCharCode(0x80 + at);
  });
  return Buffer.from(letters, "latin1");
}
