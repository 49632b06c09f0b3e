// The process spec: Touchstone's own format.
import type { Format } from "../format.js";
import { places } from "./facts.js";
import { readProcessSpec } from "./read.js";
import { recognises } from "./recognise.js";

export { isProcessAsCode } from "./recognise.js";

export const processSpec: Format = {
  id: "process-spec",
  name: "Process spec",
  names: { own: [".process.yaml", ".process.yml", ".process.json"], shared: [".yaml", ".yml", ".json"] },
  signs: "its name, or `touchstone: 1` at the top",
  places,
  recognises,
  read: readProcessSpec,
};
