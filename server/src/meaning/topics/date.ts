// A day or a time by which something happens.
import { topic } from "./topic.js";

export const date = topic(`
  monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|date|deadline|oclock
  january|february|march|april|june|july|august|september|october|november|december
  in|within|by|after|until|next|every|each|on|at .. @period
  @number @period
  working day
  @recurring
  by|until|at|on|before @number
`);
