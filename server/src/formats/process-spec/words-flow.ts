// The keys of ways on: answers of a decision, exceptions, and what stands inside them.
import type { Container, SpecWord } from "./word.js";

export const allowWord: SpecWord = {
  key: "allow",
  about:
    "Rules that may find something here, each with the reason why that is all right. What is allowed is no longer told.",
  takes: "rules, each with a reason",
  shape: "map",
  holds: "allow",
};

export const asksWord: SpecWord = {
  key: "asks",
  about: "What the customer is asked for here. Each thing asked is work for the customer, so say why it is needed.",
  takes: "a list of things asked",
  shape: "named-maps",
  holds: "ask",
  start: "[‹what is asked›]",
};

const accommodation: readonly SpecWord[] = [
  {
    key: "need",
    about: "The customer's need that this way accommodates: why it is there for the customer and not for us.",
    takes: "text",
    shape: "text",
    start: "‹what the customer needs here›",
  },
  {
    key: "cause",
    about: "What makes this happen in the first place.",
    takes: "text",
    shape: "text",
    start: "‹why this happens›",
  },
  {
    key: "prevention",
    about: "What was done, or will be done, so that the next customer is spared this.",
    takes: "text",
    shape: "text",
    start: "‹what spares the next case›",
  },
  {
    key: "tries",
    about: "How often this way back may be taken before something else has to happen: 1 to 20.",
    takes: "a whole number from 1 to 20",
    shape: "tries",
    start: "2",
  },
  {
    key: "beyond",
    about: "Where the process goes when the tries are used up.",
    takes: "a step id or end",
    shape: "target",
    holds: "ending",
  },
];

const circumstances: readonly SpecWord[] = [
  {
    key: "actor",
    about: "Who does what is done on this way; `customer` where the customer does it.",
    takes: "text",
    shape: "text",
  },
  { key: "message", about: "The words that the customer reads or hears then.", takes: "text", shape: "text" },
  {
    key: "outcome",
    about: "What the customer has, knows or can do when it went this way.",
    takes: "text",
    shape: "text",
    start: "The customer ‹has, knows or can do what›",
  },
  asksWord,
  {
    key: "discretion",
    about: "What the person in charge may decide on the spot, without asking.",
    takes: "text",
    shape: "text",
  },
  {
    key: "within",
    about: "How long this may take: a number and a unit, such as `2 working days`.",
    takes: "a time such as 2 working days",
    shape: "text",
  },
  allowWord,
];

const doWord: SpecWord = {
  key: "do",
  about: "What is done on this way, in one line or as a list.",
  takes: "text or a list of texts",
  shape: "texts",
};

export const answer: Container = {
  id: "answer",
  name: "an answer",
  short: "to",
  words: [
    {
      key: "when",
      about: "The answer that leads this way. `otherwise`, or none, is the last answer.",
      takes: "text",
      shape: "text",
    },
    doWord,
    {
      key: "to",
      about: "Where this answer leads: a step id, `end`, or `process:` and the id of another process.",
      takes: "a step id or end",
      shape: "target",
      holds: "ending",
    },
    ...accommodation,
    ...circumstances,
  ],
};

export const exception: Container = {
  id: "exception",
  name: "an exception",
  words: [
    { key: "when", about: "What happens that is not the usual way.", takes: "text", shape: "text" },
    doWord,
    {
      key: "to",
      about: "Where it goes then: a step id, `end`, or `process:` and an id. Left out: it goes on as the step does.",
      takes: "a step id or end",
      shape: "target",
      holds: "ending",
    },
    ...accommodation,
    ...circumstances,
  ],
};

export const parallel: Container = {
  id: "parallel",
  name: "a way to several steps at once",
  words: [
    { key: "all", about: "The steps that are all taken at once.", takes: "a list of step ids", shape: "steps" },
    {
      key: "then",
      about: "The step that follows when all of them are done.",
      takes: "a step id or end",
      shape: "target",
      holds: "ending",
    },
  ],
};

export const ending: Container = {
  id: "ending",
  name: "an end",
  words: [
    {
      key: "end",
      about: "How the process ends here, such as `refused`.",
      takes: "text",
      shape: "text",
      start: "refused",
    },
  ],
};

export const ask: Container = {
  id: "ask",
  name: "a thing that is asked for",
  short: "what",
  words: [
    { key: "what", about: "What the customer is asked for.", takes: "text", shape: "text" },
    { key: "why", about: "Why it is needed.", takes: "text", shape: "text", start: "‹why it is needed›" },
    {
      key: "held",
      about: "Where we hold it already, so that the customer need not bring it.",
      takes: "text",
      shape: "text",
    },
    {
      key: "again",
      about: "Why it is asked once more although the customer gave it before.",
      takes: "text",
      shape: "text",
    },
  ],
};
