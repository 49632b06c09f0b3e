// A discretion that is none.
import { topic } from "./topic.js";

export const noLeeway = topic(`
  ^none|no|nothing|never|nil|zero$
  ^no|none discretion|leeway|latitude|authority|freedom
  ^not allow|allowed|permit|permitted|possible
  ^must|has|have|only|always to? .. approval|permission|consent|sign_off|ask
`);
