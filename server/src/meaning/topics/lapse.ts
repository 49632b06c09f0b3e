// A case ends against somebody: it is closed, cancelled, lapses, or what was theirs is given away.
import { topic } from "./topic.js";

export const lapse = topic(
  `
  ^close|cancel|lapse|expire|delete|terminate|discard|archive|withdraw|void|forfeit|reject|deactivate|suspend|revoke|dismiss|discontinue|abandon|shut
  ^end|stop|drop|release|remove|resell|free|block .. @item|@goods|@record|place|seat|slot|process|procedure|membership|contract|offer
  auto|automatic|automatically close|cancel|delete|end|terminate
  close|cancel|delete|lapse|expire|forfeit|terminate automatically
  @item|@record|place|seat|membership|offer|application is|are|was|be? closed|cancelled|deleted|lapsed|lapses|expired|expires|forfeited|terminated|withdrawn
  ^send|issue .. cancellation|termination
  closure|forfeiture|expiry
`,
  `
  open|keep|reopen
  close the|a? deal|sale
  reminder
`,
);
