// A step costs the customer an effort: papers, a fee, a journey, a form.
import { topic } from "./topic.js";

export const customerEffort = topic(
  `
  pay|collect|charge|take|receive|request .. fee|deposit
  application|processing|admission|registration fee
  request|collect|obtain|ask|receive|require .. document|paper|proof|receipt|photo|certificate|form|evidence|statement|questionnaire
  request|ask .. information|data|detail
  @customer .. come|comes|appear|appears|visit|visits|travel|bring|brings|pay|pays|upload|uploads|fill|send|sends|submit|submits|attend|attends
  appear|come|attend|visit .. in|at|the .. person|office|branch|counter|desk|clinic|embassy|consulate
  in_person|interview
  fill in|out
  fill_in|upload
  take .. fingerprint|photo
  biometric
`,
  "from .. @outsider|@team|@worker|supplier|department|insurer|employer",
);
