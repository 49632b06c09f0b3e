// The steps of a process as a graph.
import type { Process } from "./process.js";

export class Graph {
  constructor(readonly process: Process) {}
}
