// The keys of a metric, and of the note that metrics are kept elsewhere.
import type { Container } from "./word.js";
import { allowWord } from "./words-flow.js";

export const metric: Container = {
  id: "metric",
  name: "a metric",
  short: "name",
  words: [
    { key: "name", about: "What is measured, as people call it.", takes: "text", shape: "text" },
    { key: "description", about: "How it is measured, and what it says.", takes: "text", shape: "text" },
    {
      key: "perspective",
      about: "Whose view it takes. Your word decides where the name leaves it open.",
      takes: "customer or internal",
      shape: "choice",
      values: {
        customer: "It measures what customers get or go through.",
        internal: "It measures our own work: speed, volume, cost.",
      },
    },
    {
      key: "from",
      about: "When the clock starts, and whose clock it is: `the customer sends the request`.",
      takes: "text",
      shape: "text",
      start: "‹what starts the clock for the customer›",
    },
    {
      key: "until",
      about: "When the clock stops: `the money is in the account`.",
      takes: "text",
      shape: "text",
      start: "‹what the customer has then›",
    },
    {
      key: "pauses",
      about: "When the clock is stopped in between; `never` where it is not.",
      takes: "text",
      shape: "text",
      start: "never",
    },
    {
      key: "measures",
      about: "Whether it measures the process's `purpose`, or the outcome of one step.",
      takes: "purpose or a step id",
      shape: "measured",
      start: "purpose",
    },
    { key: "target", about: "The value that is aimed at.", takes: "text or a number", shape: "text" },
    {
      key: "basis",
      about: "Where the target comes from, such as what customers told us they expect.",
      takes: "text",
      shape: "text",
      start: "‹where the target comes from›",
    },
    {
      key: "absolute",
      about: "The reason why nothing less than perfection is meant: safety, law, money.",
      takes: "text",
      shape: "text",
      start: "‹why nothing less will do›",
    },
    {
      key: "primary",
      about: "Whether this is the metric that counts most.",
      takes: "true or false",
      shape: "flag",
      start: "true",
    },
    allowWord,
  ],
};

export const keptElsewhere: Container = {
  id: "kept-elsewhere",
  name: "the note where metrics are kept",
  words: [
    {
      key: "in",
      about: "The id of the process, or the place, where the metrics are kept.",
      takes: "a process id or text",
      shape: "text",
    },
  ],
};
