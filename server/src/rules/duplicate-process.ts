// Two processes with the same id, in one file or in two.
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
    elsewhere:
      "A process of another file is called “{id}” as well. Consider another id, so that other processes can name the one they mean.",
    other: "the other process of that id",
  },
  titles: {},
  options: {},
  *check(process, { siblings, index, say }) {
    const { id, named } = process;
    if (siblings.find((sibling) => sibling.id === id) !== process) {
      yield say("duplicate", process, { id });
      return;
    }
    // A file's name that stands in for an id is no word of the author's.
    const place = named ? index.elsewhere(id) : undefined;
    if (place)
      yield say("elsewhere", process, { id }, { related: [{ message: "other", data: {}, at: { id, place } }] });
  },
});
