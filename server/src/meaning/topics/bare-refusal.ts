// A text that says refusal and nothing else, such as the name of an end.
import { topic } from "./topic.js";

export const bareRefusal = topic(`
  ^refuse|reject|deny|decline|dismiss|refusal|rejection|denial|ineligible|inadmissible$
  ^not approved|granted|accepted|eligible|covered|entitled$
  ^turned down$
`);
