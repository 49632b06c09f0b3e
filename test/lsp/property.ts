// A property test in one line: any values, and what must hold for all of them.
import * as fc from "fast-check";
import { test as vitest } from "vitest";

export { fc };

export function test<Values extends [unknown, ...unknown[]]>(
  name: string,
  values: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  holds: (...values: Values) => void,
): void {
  vitest(name, () => fc.assert(fc.property(...values, holds)));
}
