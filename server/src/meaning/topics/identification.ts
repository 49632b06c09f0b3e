// Something that the law or safety has us ask again each time: who somebody is, or that they agree.
import { topic } from "./topic.js";

export const identification = topic(`
  identity|identification|identify|id|passport|authenticate|authentication|password|pin|passcode|otp|tan|login
  consent|agreement|permission|signature|sign|declaration|authorisation|mandate|power_of_attorney
  date of birth
  birth date
  birthdate|birthday|allergy
  security question|code|answer
  name$
`);
