// The keys of alike elements: how many of them have each, and what stands there.
import type { Dict, Node } from "../../data/node.js";
import { isNothing } from "../../process-spec/fields.js";
import { isNameable, type Path } from "../path.js";
import { wordsIn } from "../properties.js";

/** A key that some of the elements have, in themselves or in a map inside them. */
export interface Key {
  readonly path: Path;
  /** The last key of the path. */
  readonly key: string;
  /** One value for each element that has it. */
  readonly values: readonly Node[];
}

/** The keys of the elements; where `isHolder` takes a key, those of the map under it as well. In the order of the text. */
export function keysIn(dicts: readonly Dict[], isHolder: (key: string) => boolean): readonly Key[] {
  const own = grouped(dicts, []);
  const inner = own
    .filter(({ key }) => isHolder(key))
    .flatMap(({ path, values }) =>
      grouped(
        values.flatMap((value) => (value.kind === "dict" ? [value] : [])),
        path,
      ),
    );
  return [...own, ...inner];
}

/** A map in the place of one value says it in one of these keys. */
const WORDING = ["name", "title", "description", "text", "value", "label"];

/** The key itself, or the one inside it that says in words what the key is about. */
export function worded(key: Key): Key {
  const dicts = key.values.flatMap((value) => (value.kind === "dict" ? [value] : []));
  if (dicts.length === 0 || dicts.length < key.values.length) return key;
  const inner = grouped(dicts, key.path);
  const found = WORDING.flatMap((name) => inner.filter((one) => one.key === name && holdsText(one)))[0];
  return found ? { ...found, key: key.key } : key;
}

/** The key whose texts tell the elements apart, where none has a telling name. */
export function tellingKey(dicts: readonly Dict[]): Key | undefined {
  return grouped(dicts, []).find((key) => {
    const texts = textsAt(key);
    const isWords = texts.every(
      (text) => /\p{L}{3}/u.test(text) && !/^(?:true|false)$/i.test(text) && text.length <= 120,
    );
    return holdsText(key) && isWords && texts.length >= dicts.length * 0.8;
  });
}

/** The texts that stand at a key, those in lists one by one. */
export function textsAt({ values }: Pick<Key, "values">): readonly string[] {
  const items = values.flatMap((value) => (value.kind === "list" ? value.items : [value]));
  return items.flatMap((item) => wordsIn(item)?.text.trim() ?? []);
}

/** Nothing but texts stands there, alone or in lists. */
export function holdsTexts({ values }: Pick<Key, "values">): boolean {
  const items = values.flatMap((value) => (value.kind === "list" ? value.items : [value]));
  return items.length > 0 && items.every(({ kind }) => kind === "scalar");
}

/** Each element has one text there. */
export function holdsText({ values }: Pick<Key, "values">): boolean {
  return values.some((value) => !isNothing(value)) && values.every(({ kind }) => kind === "scalar");
}

function grouped(dicts: readonly Dict[], before: Path): Key[] {
  const values = new Map<string, Node[]>();
  for (const { entries } of dicts) {
    for (const { key, value } of entries) {
      if (!isNameable(key)) continue;
      const there = values.get(key);
      if (there) there.push(value);
      else values.set(key, [value]);
    }
  }
  return [...values].map(([key, at]) => ({ path: [...before, { key }], key, values: at }));
}
