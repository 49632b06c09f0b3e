// Bytes as text and back: UTF-8, UTF-16 where a byte order mark says so, and what XML declares itself to be.

import type { Encoding, TextFile } from "./host.js";
import { inSingleBytes, singleByteText } from "./single-bytes.js";

const MOST_BYTES = 64_000_000;

export function decode(bytes: Uint8Array): TextFile {
  if (bytes.length > MOST_BYTES) return { kind: "unreadable", detail: `it is larger than ${MOST_BYTES / 1e6} MB` };
  const encoding = markedEncoding(bytes) ?? declaredEncoding(bytes) ?? { name: "utf-8", mark: false };
  const decoded =
    encoding.name === "utf-8" ? fromUtf8(bytes, encoding) : { text: decodeAs(encoding, bytes), lossy: false };
  if (decoded === undefined) return { kind: "unreadable", detail: "it holds bytes that are no text" };
  return { kind: "text", encoding, ...decoded };
}

export function encode(text: string, { name, mark }: Encoding): Uint8Array {
  if (name === "windows-1252" || name === "iso-8859-1") return inSingleBytes(text, name);
  const whole = mark ? `\ufeff${text}` : text;
  if (name === "utf-8") return Buffer.from(whole, "utf8");
  const bytes = Buffer.from(whole, "utf16le");
  return name === "utf-16le" ? bytes : bytes.swap16();
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return { name: "utf-16le", mark: true };
  if (first === 0xfe && second === 0xff) return { name: "utf-16be", mark: true };
  return first === 0xef && second === 0xbb && third === 0xbf ? { name: "utf-8", mark: true } : undefined;
}

const DECLARED = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["'](?:(windows-1252|cp-?1252)|(iso-?8859-1|latin-?1))["']/i;

/** What an XML file says of itself; all but these two are UTF-8 or a part of it. */
function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const [, windows, latin] = DECLARED.exec(beginning(bytes)) ?? [];
  if (windows === undefined && latin === undefined) return undefined;
  // The bytes that ISO 8859-1 has no letters for show that Windows was meant.
  const isLatin = windows === undefined && !bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  return { name: isLatin ? "iso-8859-1" : "windows-1252", mark: false };
}

function beginning(bytes: Uint8Array): string {
  return singleByteText(bytes.subarray(0, 200));
}

type Decoded = Pick<Extract<TextFile, { kind: "text" }>, "text" | "lossy" | "encoding">;

/** Undefined for what is no text at all; one wrong byte in a text is read as an editor would, for its reader to find. */
function fromUtf8(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), lossy: false, encoding };
  } catch {
    if (bytes.includes(0)) return undefined;
    const text = new TextDecoder("utf-8").decode(bytes);
    return isMislabelled(text, bytes)
      ? { text: singleByteText(bytes), lossy: false, encoding: { name: "windows-1252", mark: false } }
      : { text, lossy: true, encoding };
  }
}

/** XML in which no letter at all is UTF-8 beyond ASCII was only declared to be so by its tool. */
function isMislabelled(text: string, bytes: Uint8Array): boolean {
  return /^\s*</.test(beginning(bytes)) && !/[\u0080-\ufffc]/.test(text);
}

function decodeAs({ name }: Encoding, bytes: Uint8Array): string {
  return name === "windows-1252" || name === "iso-8859-1" ? singleByteText(bytes) : new TextDecoder(name).decode(bytes);
}
