// Reads XML into a tree of places. What is not well-formed is told and passed over, and the rest is read all the same;
// document types are never read, nor is anything fetched that they name. Linear, and never recursive.
import type { Range } from "../../text/span.js";
import type { Flaw } from "../data/data-reading.js";
import { lineEnd } from "../data/lines.js";
import { oddReferences } from "./characters.js";
import { type QualifiedName, XmlAttribute, XmlElement } from "./element.js";
import { Flaws } from "./flaws.js";
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
 * nobody asks for: they are looked at only for what is wrong in them.
 */
export function readXml(text: string, known: ReadonlyMap<string, string>, skims: ReadonlySet<string>): XmlDocument {
  return new Reader(text, known, skims).read();
}

const OUTERMOST = new Scope(new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]));

const SLASH = 47;
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
  /** How many elements of each name are open: a stray end tag finds none without looking through all of them. */
  readonly #openNames = new Map<string, number>();
  readonly #endTagAt = /<\/([^\s<>/]*)\s*>?/y;
  readonly #names = new Map<string, QualifiedName>();
  readonly #unbound = new Set<string>();
  #hasDoctype = false;
  #isToldOutside = false;
  #at = 0;

  constructor(text: string, known: ReadonlyMap<string, string>, skims: ReadonlySet<string>) {
    this.#text = text;
    this.#skims = skims;
    this.#known = known;
    this.#flaws = new Flaws(text);
    this.#tags = new TagReader(text, this.#flaws, () => this.#hasDoctype);
  }

  read(): XmlDocument {
    const text = this.#text;
    if (text.startsWith("\ufeff")) this.#at = 1;
    while (this.#at < text.length) {
      const next = text.indexOf("<", this.#at);
      this.#characters({ start: this.#at, end: next < 0 ? text.length : next });
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
    const { name, prefix, local } = this.#named(tag.name);
    const isSkimmed = this.#skims.has(around.uri(prefix) ?? "") && !this.#declares(tag);
    if (isSkimmed && tag.isEmpty) return;
    const raw = isSkimmed ? [] : this.#tags.attributesOf(tag);
    const scope = this.#scope(raw, around);
    const uri = this.#uri(prefix, scope, tag.name) ?? "";
    const attributes = this.#attributes(raw, scope);
    const beginning = { name, prefix, local, uri, parent, attributes, scope, tag: tag.name, start, openEnd: tag.end };
    const element = new XmlElement(this.#text, beginning);
    if (!parent && this.#elements.length > 0) this.#tellOutside({ start, end: tag.name.end });
    this.#elements.push(element);
    parent?.children.push(element);
    if (tag.isEmpty) return;
    this.#open.push(element);
    this.#count(name, 1);
  }

  #declares({ rest }: RawTag): boolean {
    return rest === undefined || this.#text.slice(rest.start, rest.end).includes("xmlns");
  }

  /** What its own declarations bind; most elements have none, and share what holds around them. */
  #scope(attributes: readonly RawAttribute[], around: Scope): Scope {
    let bound: Map<string, string> | undefined;
    for (const { name, value } of attributes) {
      if (!this.#text.startsWith("xmlns", name.start)) continue;
      const { prefix, local } = this.#named(name);
      if (prefix !== "xmlns" && !(prefix === "" && local === "xmlns")) continue;
      bound ??= new Map();
      bound.set(prefix === "" ? "" : local, this.#text.slice(value.start, value.end).trim());
    }
    return bound ? new Scope(bound, around) : around;
  }

  #attributes(raw: readonly RawAttribute[], scope: Scope): XmlAttribute[] {
    const names = new Set<string>();
    return raw.map(({ name, value }) => {
      const named = this.#named(name);
      const { prefix } = named;
      if (names.has(named.name)) this.#flaws.add("twice", name);
      names.add(named.name);
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

  /** A document has few different names, and each is told apart once. */
  #named({ start, end }: Range): QualifiedName {
    const name = this.#text.slice(start, end);
    let named = this.#names.get(name);
    if (!named) {
      const colon = name.indexOf(":");
      named = { name, prefix: colon < 0 ? "" : name.slice(0, colon), local: name.slice(colon + 1) };
      this.#names.set(name, named);
    }
    return named;
  }

  #endTag(): void {
    const start = this.#at;
    this.#endTagAt.lastIndex = start;
    const [tag = "</", name = ""] = this.#endTagAt.exec(this.#text) ?? [];
    const end = start + tag.length;
    this.#at = end;
    if (!tag.endsWith(">")) this.#flaws.add("tag", { start, end });
    if (!this.#openNames.get(name)) {
      this.#flaws.add("stray-end", { start, end });
      return;
    }
    for (let element = this.#open.pop(); element; element = this.#open.pop()) {
      this.#count(element.name, -1);
      if (element.name === name) {
        element.close(start, end);
        return;
      }
      this.#tellUnclosed(element);
      element.close(undefined, start);
    }
  }

  #count(name: string, change: 1 | -1): void {
    this.#openNames.set(name, (this.#openNames.get(name) ?? 0) + change);
  }

  #characters({ start, end }: Range): void {
    if (start >= end || isBlank(this.#text, start, end)) return;
    const holder = this.#open.at(-1);
    if (!holder) {
      this.#tellOutside(trimmed(this.#text, start, end));
      return;
    }
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

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 32) return false;
  return true;
}

function trimmed(text: string, start: number, end: number): Range {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: start + words.trimEnd().length };
}
