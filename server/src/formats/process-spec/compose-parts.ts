// The small parts of a process spec that is written anew: facts, reasons, and what customers are asked for.
import type { Fact } from "../../model/fact.js";
import type { Allowance, Ask } from "../../model/process.js";

/** Values as they are to be written; what is undefined is left out. */
export type Written = string | number | boolean | readonly Written[] | WrittenMap | undefined;
export type WrittenMap = ReadonlyMap<string, Written>;

export function composeAsks(asks: Fact<readonly Ask[]>): Written {
  return some(
    (said(asks) ?? []).map(({ what, why, held, again }) => {
      const rest = mapOf([
        ["why", said(why)],
        ["held", said(held)],
        ["again", said(again)],
      ]);
      return rest.size === 0 ? what : new Map<string, Written>([["what", what], ...rest]);
    }),
  );
}

export function composeAllow(allow: readonly Allowance[]): Written {
  const reasons = allow.flatMap(({ rule, reason }) => {
    const why = said(reason);
    return why === undefined ? [] : [[rule, why] as const];
  });
  return reasons.length === 0 ? undefined : new Map(reasons);
}

/** What the text says or shows; what only holds by default is left to hold by default. */
export function said<Value>(fact: Fact<Value>): Value | undefined {
  if (fact.kind === "stated") return fact.value;
  return fact.kind === "derived" && fact.from !== "default" ? fact.value : undefined;
}

/** Some words lead to no step in the process spec, whatever steps are called. */
export function idOf(id: string): string {
  return /^end$|^process:/i.test(id) ? `${id.replace(/:\s*/g, "-")}-step` : id;
}

export function mapOf(entries: readonly (readonly [string, Written])[]): ReadonlyMap<string, Written> {
  return new Map(entries.filter(([, value]) => value !== undefined));
}

export function oneOrMore(texts: readonly string[] | undefined): Written {
  return texts?.length === 1 ? texts[0] : some(texts ?? []);
}

export function some(values: readonly Written[]): readonly Written[] | undefined {
  return values.length === 0 ? undefined : values;
}
