// Somebody is spoken to, by whatever machine: notified, asked to confirm or to choose, subscribed to something.
import { topic } from "./topic.js";

export const addressed = topic(`
  notify|remind|invite|greet|welcome|subscribe|unsubscribe|congratulate|apologise
  notification|reminder|invitation|newsletter|subscription|recipient|subscriber
  wait|await|ask|request .. confirmation|approval|answer|reply|feedback|signature|decision|choice
  mail|e_mail|email|sms|text|letter
  you|your|please
`);
