// What the law has us tell people in its own words.
import { topic } from "./topic.js";

export const statutoryNotice = topic(`
  statutory|statute|gdpr
  by|under|of the? law
  law|regulator|regulation|authority|court|directive|act require|requires|ask|asks|demand|demands|prescribe|prescribes|oblige
  required|prescribed|demanded by .. law|act|regulation|regulator|statute|directive
  legal notice|duty|obligation|information|text|wording|requirement
  right|period of withdrawal|cancellation|revocation
  withdrawal|cancellation right
  data protection|privacy notice|policy
`);
