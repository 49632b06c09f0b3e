// Two processes of one file with the same id.
import { defineRule } from "./rule.js";

export default defineRule({
  id: "duplicate-process",
  since: "0.1.0",
  severity: "error",
  group: "structure",
  on: "process",
  about: "presence",
  summary: "Two processes with the same id.",
  claim: "",
  messages: {
    duplicate:
      "Another process of this file is called “{id}” already. Consider another id, so that other processes can name the one they mean.",
  },
  titles: {},
  options: {},
  *check(process, { siblings, say }) {
    const first = siblings.find(({ id }) => id === process.id);
    if (first !== process) yield say("duplicate", process, { id: process.id });
  },
});
