// Tells process specs from other YAML and JSON, by content first and by name second.

/** The marker has to stand near the top, so that large files of others cost nothing. */
const TOP = 20_000;

export function recognises(path: string, text: string): boolean {
  // A text that was never saved has no extension yet; the marker says enough.
  if (!/(?:\.(?:ya?ml|json)|(?:^|\/)[^./]+)$/i.test(path)) return false;
  if (hasMarker(path, text.slice(0, TOP))) return true;
  return /\.process\.(?:ya?ml|json)$/i.test(path) && !isProcessAsCode(text);
}

/** `touchstone: 1` among the keys at the top. */
function hasMarker(path: string, top: string): boolean {
  const yaml = /^\ufeff?touchstone[ \t]*:[ \t]*1[ \t]*(?:#[^\n]*)?\r?$/m;
  const json = /^\ufeff?\s*\{[^{}[\]]*?"touchstone"\s*:\s*1\s*[,}]/;
  return json.test(top) || (!isJson(path) && yaml.test(top));
}

export function isJson(path: string): boolean {
  return /\.json$/i.test(path);
}

/** Whether the text is of another language that also uses `*.process.yaml`: there `process:` is a map. */
export function isProcessAsCode(text: string): boolean {
  const yaml =
    /^process[ \t]*:(?:[ \t]*\{|[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]+["']?[\w-]+["']?[ \t]*:(?=\s))/m;
  const json = /^\ufeff?\s*\{[^{}]*?"process"\s*:\s*\{/;
  return yaml.test(text.slice(0, TOP)) || json.test(text.slice(0, TOP));
}
