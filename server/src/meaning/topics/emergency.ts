// Where minutes decide over life: the speed of those who help is what the customer came for.
import { topic } from "./topic.js";

export const emergency = topic(`
  ambulance|paramedic|rescue|lifeboat|coastguard|resuscitation|defibrillator|cardiac|stroke|fire_brigade|firefighter
  fire brigade|engine|fighter|service|crew
  emergency call|department|service|room|response|care|medicine|medical
  medical emergency
  air rescue|ambulance
`);
