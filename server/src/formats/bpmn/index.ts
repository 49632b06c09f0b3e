// BPMN 2.0, in which most diagrams of processes are kept.
import type { Format } from "../format.js";
import { readBpmn } from "./read.js";
import { names, recognises } from "./recognise.js";
import { places } from "./words.js";

export const bpmn: Format = {
  id: "bpmn",
  name: "BPMN",
  names,
  signs: "its name, or XML with the namespace of BPMN 2.0",
  places,
  recognises,
  read: readBpmn,
};
