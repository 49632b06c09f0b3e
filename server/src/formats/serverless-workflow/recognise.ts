// Tells workflows from other YAML and JSON, by content alone: most of them have names that say nothing.

/** What the states of 0.8 and before may be. Nothing else is called `states` and holds these. */
const STATES = [
  "operation",
  "inject",
  "foreach",
  "callback",
  "switch",
  "parallel",
  "event",
  "sleep",
  "delay",
  "subflow",
] as const;

export function recognises(path: string, text: string): boolean {
  // A text that was never saved has no extension yet; its content says enough.
  if (!/(?:\.(?:ya?ml|json)|(?:^|\/)[^./]+)$/i.test(path)) return false;
  return isTasks(text) || isStates(text) || isResource(text);
}

export function isJson(path: string, text: string): boolean {
  return /\.json$/i.test(path) || (!/\.ya?ml$/i.test(path) && /^\ufeff?\s*\{/.test(text));
}

/** 1.0: a `document` with its `dsl`, and what to `do`. */
function isTasks(text: string): boolean {
  const document = /^(["']?)document\1[ \t]*:[^\n]*\n(?:(?:[ \t][^\n]*|#[^\n]*|\r?)\n)*?[ \t]+(["']?)dsl\2[ \t]*:/m;
  if (document.test(text) && /^(["']?)do\1[ \t]*:/m.test(text)) return true;
  return /"document"\s*:\s*\{(?:[^{}]|\{[^{}]*\})*?"dsl"\s*:/.test(text) && /"do"\s*:\s*[[{]/.test(text);
}

/** 0.8: a list of `states`, each with its `type` and where it goes on. */
function isStates(text: string): boolean {
  const list = /^(["']?)states\1[ \t]*:[ \t]*(?=\[|#|\r?$)/m.exec(text);
  if (list)
    return holdsStates(listBelow(text, list.index + list[0].length), /^(["']?)specVersion\1[ \t]*:/m.test(text));
  const json = /^\ufeff?\s*\{/.test(text) ? /"states"\s*:\s*\[\s*\{/.exec(text) : null;
  return json !== null && holdsStates(text.slice(json.index), /"specVersion"\s*:/.test(text));
}

/** The lines up to the next key at the beginning of a line. */
function listBelow(text: string, from: number): string {
  const rest = text.slice(from);
  const end = /\n(?![ \t\r\n#\]}-])/.exec(rest);
  return rest.slice(0, end?.index);
}

/** A key at the beginning of a line or item, or behind a bracket or comma. */
const key = (names: string): string => `(?:^[ \\t]*(?:-[ \\t]+)?|[{,]\\s*)(["']?)(?:${names})\\1[ \\t]*:`;
const typed = new RegExp(`${key("type")}[ \\t]*(["']?)(?:${STATES.join("|")})\\2[ \\t]*(?=[,}#\\r\\n]|$)`, "m");
const named = new RegExp(key("name"), "m");
const leading = new RegExp(key("transition|end|nextState"), "m");

function holdsStates(list: string, isVersioned: boolean): boolean {
  return typed.test(list) && named.test(list) && (isVersioned || leading.test(list));
}

/** The resource of Kubernetes that holds a workflow. */
function isResource(text: string): boolean {
  if (/^(["']?)kind\1[ \t]*:[ \t]*(["']?)SonataFlow\2[ \t]*(?:#[^\n]*)?\r?$/m.test(text))
    return /^[ \t]+(["']?)flow\1[ \t]*:/m.test(text);
  return /^\ufeff?\s*\{/.test(text) && /"kind"\s*:\s*"SonataFlow"/.test(text) && /"flow"\s*:\s*\{/.test(text);
}
