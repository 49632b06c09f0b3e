// Which facts a BPMN file has a place for: what its elements say, and the lines of their documentation.
import type { Places } from "../blank.js";
import { prosePlaces } from "../prose/words.js";

export const processPlaces: Places = new Set([...prosePlaces.process, "name", "description"]);
export const stepPlaces: Places = new Set([...prosePlaces.step, "name", "description", "call"]);
export const flowPlaces: Places = new Set([...prosePlaces.flow, "when"]);
export const metricPlaces: Places = prosePlaces.metric;
