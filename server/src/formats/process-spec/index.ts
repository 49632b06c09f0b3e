// The process spec: Touchstone's own format.
import type { Format } from "../format.js";
import { readProcessSpec } from "./read.js";
import { recognises } from "./recognise.js";

export { isProcessAsCode } from "./recognise.js";

export const processSpec: Format = {
  id: "process-spec",
  name: "Process spec",
  names: { own: [".process.yaml", ".process.yml", ".process.json"], shared: [".yaml", ".yml", ".json"] },
  recognises,
  read: readProcessSpec,
};
