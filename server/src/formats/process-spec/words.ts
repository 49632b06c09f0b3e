// Every key of the process spec, by the map it stands in: schema, completion, hover and reading all come from here.
import type { Container, ContainerId, SpecWord } from "./word.js";
import { allowWord, answer, ask, ending, exception, parallel } from "./words-flow.js";
import { keptElsewhere, metric } from "./words-metric.js";
import { step } from "./words-step.js";

const process: Container = {
  id: "process",
  name: "a process",
  words: [
    {
      key: "touchstone",
      about: "The version of the process spec that this file is written in.",
      takes: "1",
      shape: "version",
      start: "1",
    },
    {
      key: "process",
      about: "The id of the process: a short name without spaces that other processes lead to.",
      takes: "text",
      shape: "text",
    },
    { key: "name", about: "What people call the process.", takes: "text", shape: "text", start: "‹what it is called›" },
    { key: "description", about: "What the process is about, in a few sentences.", takes: "text", shape: "text" },
    {
      key: "purpose",
      about: "What customers have from this process, in their terms: the reason why it exists.",
      takes: "text",
      shape: "text",
      start: "Customers ‹have what, by when›",
    },
    {
      key: "start",
      about: "Who starts the process, and what happened.",
      takes: "who and when",
      shape: "text-or-map",
      holds: "start",
      start: "{who: customer, when: ‹what happened›}",
    },
    {
      key: "serves",
      about: "Who benefits from this process (not who reads this file). Usually left out.",
      takes: "one of customers, colleagues, machines",
      shape: "choice",
      values: {
        customers: "The people whom we serve.",
        colleagues: "People in our own house.",
        machines: "Systems; no person waits for it.",
      },
    },
    {
      key: "customer",
      about: "Whom this process serves, in one line or as `who`, `also` and `elsewhere`.",
      takes: "text, or who, also and elsewhere",
      shape: "text-or-map",
      holds: "customer",
      start: "‹who is served›",
    },
    {
      key: "promise",
      about: "What we told customers they can count on.",
      takes: "text or a list of texts",
      shape: "texts",
      start: "‹what we told customers›",
    },
    {
      key: "owner",
      about: "Who is accountable for this process.",
      takes: "text",
      shape: "text",
      start: "‹who is accountable›",
    },
    {
      key: "contact",
      about: "Whom the customer can reach at any time while this process runs.",
      takes: "text",
      shape: "text",
      start: "‹whom the customer can reach›",
    },
    {
      key: "reviewed",
      about: "When somebody last looked whether the process still serves its customers, such as `2026-09-01`.",
      takes: "a date such as 2026-09-01",
      shape: "date",
    },
    {
      key: "feedback",
      about: "How customers are asked whether it worked for them.",
      takes: "text",
      shape: "text",
      start: "‹how customers are asked whether it worked›",
    },
    allowWord,
    { key: "steps", about: "What is done, in order.", takes: "a list of steps", shape: "maps", holds: "step" },
    {
      key: "exceptions",
      about: "What can happen at any step: the customer withdraws, is vulnerable, asks how it stands.",
      takes: "a list of exceptions",
      shape: "maps",
      holds: "exception",
    },
    {
      key: "metrics",
      about: "How you know that customers get what the process is for.",
      takes: "a list of metrics",
      shape: "named-maps",
      holds: "metric",
    },
  ],
};

const start: Container = {
  id: "start",
  name: "the start",
  short: "when",
  words: [
    { key: "who", about: "Who starts the process, such as `customer`.", takes: "text", shape: "text" },
    { key: "when", about: "What happened.", takes: "text", shape: "text" },
  ],
};

const customer: Container = {
  id: "customer",
  name: "the customer",
  short: "who",
  words: [
    { key: "who", about: "Whom this process serves.", takes: "text", shape: "text", start: "‹who is served›" },
    {
      key: "also",
      about: "Others whom the process protects; what they have afterwards counts too.",
      takes: "text or a list of texts",
      shape: "texts",
    },
    {
      key: "elsewhere",
      about: "Where those are helped whom this process cannot serve.",
      takes: "text",
      shape: "text",
    },
  ],
};

/** Holds no fixed words: its keys are the ids of rules. */
const allow: Container = { id: "allow", name: "what is allowed", words: [] };

export const containers: Readonly<Record<ContainerId, Container>> = {
  process,
  start,
  customer,
  step,
  answer,
  exception,
  ask,
  metric,
  parallel,
  ending,
  "kept-elsewhere": keptElsewhere,
  allow,
};

export function wordOf(container: ContainerId, key: string): SpecWord | undefined {
  return containers[container].words.find((word) => word.key === key);
}
