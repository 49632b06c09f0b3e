// Who does it is no person: a system, a bot, a web shop.
import { topic } from "./topic.js";

export const automation = topic(`
  system|bot|robot|software|server|script|workflow|engine|app|application|website|portal|api|platform|machine$
  scheduler|automation|automaton|computer|database|crm|erp|sap|chatbot|voicebot|ivr|job|cron|backend|frontend|bus$
  web|online|internet shop|store|service$
  automatic|automatically|automated
`);
