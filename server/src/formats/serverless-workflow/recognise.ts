// Tells workflows from other YAML and JSON, by content alone: most of them have names that say nothing.

/** What the states of 0.8 and before may be. Nothing else is called `states` and holds these. */
export const STATES = [
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

const state = STATES.join("|");

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

/** 0.8: a list of `states`, each with its `type`. */
function isStates(text: string): boolean {
  const list = /^(["']?)states\1[ \t]*:[ \t]*(?:#[^\n]*)?\r?$/m.exec(text);
  if (list) return holdsStates(listBelow(text, list.index + list[0].length));
  const json = /^\ufeff?\s*\{/.test(text) ? /"states"\s*:\s*\[\s*\{/.exec(text) : null;
  return json !== null && isObjectOfState(text.slice(json.index));
}

/** The lines up to the next key at the beginning of a line. */
function listBelow(text: string, from: number): string {
  const rest = text.slice(from);
  const end = /\n(?![ \t\r\n#-])/.exec(rest);
  return rest.slice(0, end?.index);
}

function holdsStates(list: string): boolean {
  const type = new RegExp(
    `^(?:[ \\t]*-)?[ \\t]+(["']?)type\\1[ \\t]*:[ \\t]*(["']?)(?:${state})\\2[ \\t]*(?:#[^\\n]*)?\\r?$`,
    "m",
  );
  return type.test(list) && /^(?:[ \t]*-)?[ \t]+(["']?)name\1[ \t]*:/m.test(list);
}

function isObjectOfState(list: string): boolean {
  return new RegExp(`"type"\\s*:\\s*"(?:${state})"`).test(list) && /"name"\s*:/.test(list);
}

/** The resource of Kubernetes that holds a workflow. */
function isResource(text: string): boolean {
  if (/^(["']?)kind\1[ \t]*:[ \t]*(["']?)SonataFlow\2[ \t]*(?:#[^\n]*)?\r?$/m.test(text))
    return /^[ \t]+(["']?)flow\1[ \t]*:/m.test(text);
  return /^\ufeff?\s*\{/.test(text) && /"kind"\s*:\s*"SonataFlow"/.test(text) && /"flow"\s*:\s*\{/.test(text);
}
