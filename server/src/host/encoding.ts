// Bytes as text and back: UTF-8, and UTF-16 where a byte order mark says so.
import type { Encoding, TextFile } from "./host.js";

const MOST_BYTES = 64_000_000;

export function decode(bytes: Uint8Array): TextFile {
  if (bytes.length > MOST_BYTES) return { kind: "unreadable", detail: `it is larger than ${MOST_BYTES / 1e6} MB` };
  const encoding = encodingOf(bytes);
  const decoded = encoding.name === "utf-8" ? fromUtf8(bytes) : { text: decodeAs(encoding.name, bytes), lossy: false };
  if (decoded === undefined) return { kind: "unreadable", detail: "it holds bytes that are no text" };
  return { kind: "text", ...decoded, encoding };
}

export function encode(text: string, { name, mark }: Encoding): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text;
  if (name === "utf-8") return Buffer.from(whole, "utf8");
  const bytes = Buffer.from(whole, "utf16le");
  return name === "utf-16le" ? bytes : bytes.swap16();
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { name: "utf-16le", mark: true };
  if (first === 0xfe && second === 0xff) return { name: "utf-16be", mark: true };
  return { name: "utf-8", mark: first === 0xef && second === 0xbb && third === 0xbf };
}

/** Undefined for what is no text at all; one wrong byte in a text is read as an editor would, for its reader to find. */
function fromUtf8(bytes: Uint8Array): { text: string; lossy: boolean } | undefined {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), lossy: false };
  } catch {
    return bytes.includes(0) ? undefined : { text: decodeAs("utf-8", bytes), lossy: true };
  }
}

function decodeAs(name: Encoding["name"], bytes: Uint8Array): string {
  return new TextDecoder(name).decode(bytes);
}
