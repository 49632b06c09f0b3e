// What somebody has is knowledge: they know, are told or understand.
import { topic } from "./topic.js";

export const knowledge = topic(`
  know|understand|aware|inform|tell|notify|expect|hear|advise|remind|see|read
`);
