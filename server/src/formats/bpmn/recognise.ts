// Tells BPMN files by their names, and XML files that hold BPMN by their beginning.
import { MODEL } from "./names.js";

export const names = { own: [".bpmn", ".bpmn2", ".bpmn20.xml", ".bpmn.xml"], shared: [".xml"] };

/** Declarations stand on the root, near the top. */
const TOP = 20_000;

export function recognises(path: string, text: string): boolean {
  const name = path.toLowerCase();
  if (names.own.some((ending) => name.endsWith(ending))) return true;
  if (!/\.xml$|(?:^|\/)[^./]+$/.test(name)) return false;
  const top = text.slice(0, TOP);
  return top.includes(MODEL) && /<(?:[\w.-]+:)?definitions[\s>]/.test(top);
}
