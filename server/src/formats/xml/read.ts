// Reads XML into a tree of places. What is not well-formed is told and passed over, and the rest is read all the same;
// document types are never read, nor is anything fetched that they name. Linear, and never recursive.
import type { Range } from "../../text/span.js";
import type { Flaw } from "../data/data-reading.js";
import { lineEnd } from "../data/lines.js";
import { Ahead } from "./ahead.js";
import { behindBlanks, oddReferences } from "./characters.js";
import { XmlAttribute, XmlElement } from "./element.js";
import { Flaws } from "./flaws.js";
import { Names } from "./names.js";
import { Scope } from "./scope.js";
import { type RawAttribute, type RawTag, TagReader, tellReference } from "./tag-reader.js";

export interface XmlDocument {
  readonly text: string;
  /** In the order of the text; the first is the root. */
  readonly elements: readonly XmlElement[];
  /** From `<!--` to behind `-->`. */
  readonly comments: readonly Range[];
  readonly flaws: readonly Flaw[];
}

/**
 * `known` says what prefixes usually stand for, for texts that do not say it; `skims` names the namespaces whose elements
 * nobody asks for: they are looked at only for what is wrong in them, and are no part of the tree.
 */
export function readXml(text: string, known: ReadonlyMap<string, string>, skims: ReadonlySet<string>): XmlDocument {
  return new Reader(text, known, skims).read();
}

const NONE: readonly never[] = Object.freeze([]);
const OUTERMOST = new Scope(new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]));

const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const QUESTION = 63;
const EXCLAMATION = 33;

/** Nearly all begin with a Latin letter. */
function beginsName(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || /[\p{L}_:]/u.test(String.fromCharCode(code));
}

class Reader {
  readonly #text: string;
  readonly #known: ReadonlyMap<string, string>;
  readonly #skims: ReadonlySet<string>;
  readonly #flaws: Flaws;
  readonly #tags: TagReader;
  readonly #elements: XmlElement[] = [];
  readonly #comments: Range[] = [];
  readonly #open: XmlElement[] = [];
  readonly #endTagAt = /<\/([^\s<>/]*)\s*>?/y;
  readonly #names: Names;
  readonly #ampersands: Ahead;
  readonly #declarations: Ahead;
  readonly #unbound = new Set<string>();
  #hasDoctype = false;
  #isToldOutside = false;
  #at = 0;

  constructor(text: string, known: ReadonlyMap<string, string>, skims: ReadonlySet<string>) {
    this.#text = text;
    this.#skims = skims;
    this.#known = known;
    this.#flaws = new Flaws(text);
    this.#names = new Names(text);
    this.#ampersands = new Ahead(text, "&");
    this.#declarations = new Ahead(text, "xmlns");
    this.#tags = new TagReader(text, this.#flaws, this.#ampersands, () => this.#hasDoctype);
  }

  read(): XmlDocument {
    const text = this.#text;
    if (text.startsWith("\ufeff")) this.#at = 1;
    while (this.#at < text.length) {
      const start = this.#at;
      const first = behindBlanks(text, start);
      const next = text.charCodeAt(first) === LESS ? first : text.indexOf("<", first);
      const end = next < 0 ? text.length : next;
      if (first < end) this.#characters({ start, end });
      if (next < 0) break;
      this.#at = next;
      this.#markup();
    }
    this.#finish();
    const flaws = [...this.#flaws.found].sort((a, b) => a.start - b.start);
    return { text, elements: this.#elements, comments: this.#comments, flaws };
  }

  #markup(): void {
    const text = this.#text;
    const start = this.#at;
    const next = text.charCodeAt(start + 1);
    if (next === SLASH) this.#endTag();
    else if (beginsName(next)) this.#startTag(this.#tags.read(start));
    else if (next === QUESTION) this.#instruction();
    else if (next === EXCLAMATION) this.#declaration();
    else this.#bracket();
  }

  #startTag(tag: RawTag): void {
    const start = this.#at;
    this.#at = tag.end;
    const parent = this.#open.at(-1);
    const around = parent?.scope ?? OUTERMOST;
    const named = this.#names.at(tag.name);
    const { name, prefix, local } = named;
    const declares = this.#declarations.isBetween(tag.name.end, tag.end);
    const isSkimmed = !declares && tag.attributes === undefined && this.#skims.has(around.uri(prefix) ?? "");
    if (isSkimmed && tag.isEmpty) return;
    const raw = isSkimmed ? NONE : this.#tags.attributesOf(tag);
    const scope = declares ? this.#scope(raw, around) : around;
    const uri = this.#uri(prefix, scope, tag.name) ?? "";
    const attributes = isSkimmed ? NONE : this.#attributes(raw, scope, start);
    const beginning = { name, prefix, local, uri, parent, attributes, scope, tag: tag.name, start, openEnd: tag.end };
    const element = new XmlElement(this.#text, beginning);
    if (!parent && this.#elements.length > 0) this.#tellOutside({ start, end: tag.name.end });
    if (!parent || !isSkimmed) this.#elements.push(element);
    if (!isSkimmed) parent?.children.push(element);
    if (tag.isEmpty) return;
    this.#open.push(element);
    named.open++;
  }

  /** What its own declarations bind, on top of what holds around it. */
  #scope(attributes: readonly RawAttribute[], around: Scope): Scope {
    const bound = new Map<string, string>();
    for (const { name, value } of attributes) {
      const { prefix, local } = this.#names.at(name);
      if (prefix !== "xmlns" && !(prefix === "" && local === "xmlns")) continue;
      bound.set(prefix === "" ? "" : local, this.#text.slice(value.start, value.end).trim());
    }
    return bound.size > 0 ? new Scope(bound, around) : around;
  }

  /** Those of the element that begins at `start`. */
  #attributes(raw: readonly RawAttribute[], scope: Scope, start: number): XmlAttribute[] {
    return raw.map(({ name, value }) => {
      const named = this.#names.at(name);
      const { prefix } = named;
      if (named.lastIn === start) this.#flaws.add("twice", name);
      named.lastIn = start;
      const uri = prefix === "" || prefix === "xmlns" ? "" : (this.#uri(prefix, scope, name) ?? prefix);
      return new XmlAttribute(this.#text, named, uri, name, value);
    });
  }

  /** A prefix that nothing binds is told once, and means what it usually does. */
  #uri(prefix: string, scope: Scope, at: Range): string | undefined {
    const uri = scope.uri(prefix);
    if (uri !== undefined || prefix === "") return uri;
    if (!this.#unbound.has(prefix)) this.#flaws.add("prefix", at, prefix);
    this.#unbound.add(prefix);
    return this.#known.get(prefix);
  }

  /** Nearly all end the element that was begun last. */
  #endTag(): void {
    const start = this.#at;
    const innermost = this.#open.at(-1);
    const end = start + 2 + (innermost?.name.length ?? 0);
    const isUsual =
      innermost && this.#text.charCodeAt(end) === GREATER && this.#text.startsWith(innermost.name, start + 2);
    if (!isUsual) {
      this.#oddEndTag();
      return;
    }
    this.#at = end + 1;
    this.#closed()?.close(start, this.#at);
  }

  #oddEndTag(): void {
    const start = this.#at;
    this.#endTagAt.lastIndex = start;
    const [tag = "</", name = ""] = this.#endTagAt.exec(this.#text) ?? [];
    const end = start + tag.length;
    this.#at = end;
    if (!tag.endsWith(">")) this.#flaws.add("tag", { start, end });
    if (!this.#names.named(name)?.open) {
      this.#flaws.add("stray-end", { start, end });
      return;
    }
    for (let element = this.#closed(); element; element = this.#closed()) {
      if (element.name === name) {
        element.close(start, end);
        return;
      }
      this.#tellUnclosed(element);
      element.close(undefined, start);
    }
  }

  /** The innermost open element, which is open no more. */
  #closed(): XmlElement | undefined {
    const element = this.#open.pop();
    const named = element && this.#names.named(element.name);
    if (named) named.open--;
    return element;
  }

  /** More than blanks between tags. */
  #characters({ start, end }: Range): void {
    const holder = this.#open.at(-1);
    if (!holder) {
      this.#tellOutside(trimmed(this.#text, start, end));
      return;
    }
    if (this.#ampersands.isBetween(start, end))
      for (const odd of oddReferences(this.#text, { start, end })) tellReference(odd, this.#flaws, this.#hasDoctype);
    holder.pieces.push({ start, end, verbatim: false });
  }

  /** A bracket that begins nothing stands for itself. */
  #bracket(): void {
    const range = { start: this.#at, end: this.#at + 1 };
    this.#at = range.end;
    this.#flaws.mendable("less", range, "&lt;");
    this.#open.at(-1)?.pieces.push({ ...range, verbatim: true });
  }

  #declaration(): void {
    const start = this.#at;
    if (this.#text.startsWith("<!--", start)) {
      const end = this.#behind("-->", start + 4) ?? this.#unended("comment");
      this.#comments.push({ start, end });
    } else if (this.#text.startsWith("<![CDATA[", start)) {
      const end = this.#behind("]]>", start + 9);
      const last = end ?? this.#unended("cdata");
      this.#open.at(-1)?.pieces.push({ start: start + 9, end: end ? end - 3 : last, verbatim: true });
    } else if (/^<!doctype/i.test(this.#text.slice(start, start + 9)) && this.#elements.length === 0) {
      this.#doctype();
    } else this.#bracket();
  }

  /** Moves behind a mark; undefined where it does not come any more. */
  #behind(mark: string, from: number): number | undefined {
    const at = this.#text.indexOf(mark, from);
    if (at < 0) return undefined;
    this.#at = at + mark.length;
    return this.#at;
  }

  /** What never ends takes the rest of the text with it. */
  #unended(message: "comment" | "cdata" | "instruction"): number {
    const start = this.#at;
    this.#flaws.add(message, { start, end: lineEnd(this.#text, start) });
    this.#at = this.#text.length;
    return this.#at;
  }

  #doctype(): void {
    this.#hasDoctype = true;
    const end = /^<!doctype(?:[^<>"'[]|"[^"]*"|'[^']*')*(?:\[[\s\S]*?\]\s*)?>/i.exec(this.#text.slice(this.#at));
    this.#at = end ? this.#at + end[0].length : lineEnd(this.#text, this.#at);
  }

  #instruction(): void {
    const start = this.#at;
    const end = this.#behind("?>", start) ?? this.#unended("instruction");
    if (!/^<\?xml[\s?]/.test(this.#text.slice(start, start + 6))) return;
    const isFirst = start === (this.#text.startsWith("\ufeff") ? 1 : 0);
    if (!isFirst) this.#flaws.add("declaration-place", { start, end });
    else if (!DECLARATION.test(this.#text.slice(start, end))) this.#flaws.add("declaration", { start, end });
  }

  #tellOutside(range: Range): void {
    if (!this.#isToldOutside) this.#flaws.add(this.#elements.length > 0 ? "outside" : "before", range);
    this.#isToldOutside = true;
  }

  #tellUnclosed(element: XmlElement): void {
    this.#flaws.add("unclosed", { start: element.start, end: element.tag.end }, element.name);
  }

  /** Of all that is open at the end of the text the innermost is told: there the text was cut off. */
  #finish(): void {
    const innermost = this.#open.at(-1);
    if (innermost) this.#tellUnclosed(innermost);
    for (const element of this.#open) element.close(undefined, this.#text.length);
  }
}

const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d"|'1\.\d')(?:\s+encoding\s*=\s*(?:"[\w.-]+"|'[\w.-]+'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/;

function trimmed(text: string, start: number, end: number): Range {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: start + words.trimEnd().length };
}
