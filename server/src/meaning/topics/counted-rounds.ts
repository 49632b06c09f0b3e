// How often something may be tried is counted, so that it comes to an end.
import { topic } from "./topic.js";

export const countedRounds = topic(`
  @number|max|maximum|many|permitted|third|last|final attempt|try|retry|round|iteration|repetition|reminder|time
  attempt|try|retry|round|iteration|repetition|counter|count|loop .. @number|max|maximum|limit|exceeded|exhausted|reached|used
  max|maximum count|number|times
  attempt|try|retry|count|counter limit
  no more|further|other attempt|try|retry|round
`);
