// The keys of a step.
import type { Container } from "./word.js";
import { allowWord, asksWord } from "./words-flow.js";

export const step: Container = {
  id: "step",
  name: "a step",
  words: [
    { key: "id", about: "A short name without spaces that other steps lead to.", takes: "text", shape: "text" },
    {
      key: "name",
      about: "What is done, as people call it: a verb and its object.",
      takes: "text",
      shape: "text",
      start: "‹what is done›",
    },
    { key: "description", about: "What this step is about, in a few sentences.", takes: "text", shape: "text" },
    {
      key: "kind",
      about: "What sort of step it is. Usually left out.",
      takes: "one of task, decision, wait, event, subprocess",
      shape: "choice",
      values: {
        task: "Somebody does something.",
        decision: "It depends on an answer where the process goes on.",
        wait: "Nothing is done until something happens or time has passed.",
        event: "Something happens from outside.",
        subprocess: "Another process runs here.",
      },
    },
    {
      key: "call",
      about: "The id of another process that runs here.",
      takes: "a process id",
      shape: "process",
    },
    {
      key: "actor",
      about: "Who does it; `customer` where the customer does it.",
      takes: "text",
      shape: "text",
      start: "‹who does it›",
    },
    {
      key: "visibility",
      about: "Whether the customer sees this step.",
      takes: "frontstage or backstage",
      shape: "choice",
      values: {
        frontstage: "The customer sees it or takes part in it.",
        backstage: "It happens out of the customer's sight.",
      },
    },
    {
      key: "outcome",
      about: "What the customer has, knows or can do after this step. What we have afterwards is its `output`.",
      takes: "text",
      shape: "text",
      start: "The customer ‹has, knows or can do what›",
    },
    {
      key: "output",
      about: "What we have after this step: a record, a document, a decision. What the customer has is its `outcome`.",
      takes: "text",
      shape: "text",
    },
    {
      key: "for",
      about: "The step whose customer outcome this backstage step serves.",
      takes: "a step id",
      shape: "step",
    },
    {
      key: "why",
      about: "The reason why a check or control exists.",
      takes: "text",
      shape: "text",
      start: "‹why this is needed›",
    },
    {
      key: "discretion",
      about: "What the person who does this may decide on the spot, without asking.",
      takes: "text",
      shape: "text",
      start: "may ‹decide what› at once",
    },
    { key: "message", about: "The words that the customer reads or hears at this step.", takes: "text", shape: "text" },
    asksWord,
    {
      key: "within",
      about: "How long this step may take: a number and a unit, such as `2 working days`.",
      takes: "a time such as 2 working days",
      shape: "text",
    },
    {
      key: "next",
      about:
        "What follows: a step id, `end`, `process:` and an id, a list of answers, or `{all: [a, b], then: c}`. Left out: the next step in order.",
      takes: "a step id, end, or a list of answers",
      shape: "next",
      holds: "answer",
    },
    allowWord,
    {
      key: "exceptions",
      about: "What can happen at this step that is not the usual way, and what is done then.",
      takes: "a list of exceptions",
      shape: "maps",
      holds: "exception",
      start: "[{when: ‹what happens›, do: ‹what is done then›}]",
    },
  ],
};
