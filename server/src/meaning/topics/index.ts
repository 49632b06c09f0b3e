// Every topic that rules ask about, by the name they ask with; a new one is a file and a line here.
import { loudness } from "./loudness.js";

export const topics = {
  loudness,
} as const;

export type Topic = keyof typeof topics;
