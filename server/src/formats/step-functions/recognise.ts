// Tells Step Functions state machines from other JSON and YAML, by name and by content.

/** Files whose name says what they are. */
const NAMED = /\.asl(?:\.(?:json|ya?ml))?$/i;

export function isJson(path: string, text: string): boolean {
  return /\.json$/i.test(path) || (!/\.ya?ml$/i.test(path) && /^\ufeff?\s*\{/.test(text));
}

export function recognises(path: string, text: string): boolean {
  if (NAMED.test(path)) return true;
  if (!/(?:\.(?:ya?ml|json|template)|(?:^|\/)[^./]+)$/i.test(path)) return false;
  // Most texts end here, and looking for a word costs next to nothing.
  if (!text.includes("StartAt") || !text.includes("States")) return false;
  return isJson(path, text) ? isMachineInJson(text) : isMachineInYaml(text);
}

function isMachineInJson(text: string): boolean {
  return /"StartAt"\s*:\s*["$]/.test(text) && /"States"\s*:\s*[{$]/.test(text);
}

/** At the left where the machine is the file itself, further right where a template holds it. */
function isMachineInYaml(text: string): boolean {
  if (/^["']?StartAt["']?[ \t]*:[ \t]+\S/m.test(text) && /^["']?States["']?[ \t]*:/m.test(text)) return true;
  return isTemplate(text) && /^[ \t]+["']?StartAt["']?[ \t]*:[ \t]+\S/m.test(text);
}

function isTemplate(text: string): boolean {
  return /AWS::(?:Serverless|StepFunctions)::StateMachine/.test(text) || /^[ \t]+definition[ \t]*:[ \t]*$/m.test(text);
}
