// What was closed can be taken up again.
import { topic } from "./topic.js";

export const wayBack = topic(
  `
  reopen|re_open|reactivate|reinstate|resume|revive|restore|reapply|re_apply|rebook|renew
  open|take|start|pick|go|begin|apply|book|try|continue|order .. again|anew|on|up|later
  any|at any time|moment
  any_time|anytime
  come|get back
  new appointment|date|offer|application|place|link|day|time
  another day|date|time|chance
  @number|@period later
  still|later be? .. @for_us|@having
`,
  "not|never|no|can not reopen|again|come",
);
