// Every topic that rules ask about, by the name they ask with; a new one is a file and a line here.
import { automation } from "./automation.js";
import { closing } from "./closing.js";
import { confirmation } from "./confirmation.js";
import { consulting } from "./consulting.js";
import { control } from "./control.js";
import { customerActor } from "./customer-actor.js";
import { customerContact } from "./customer-contact.js";
import { date } from "./date.js";
import { examining } from "./examining.js";
import { identification } from "./identification.js";
import { inHouseWords } from "./in-house-words.js";
import { knowledge } from "./knowledge.js";
import { loudness } from "./loudness.js";
import { noCase } from "./no-case.js";
import { protection } from "./protection.js";
import { statusAnswer } from "./status-answer.js";
import { statusEnquiry } from "./status-enquiry.js";
import { trouble } from "./trouble.js";

export const topics = {
  automation,
  closing,
  confirmation,
  consulting,
  control,
  customerActor,
  customerContact,
  date,
  examining,
  identification,
  inHouseWords,
  knowledge,
  loudness,
  noCase,
  protection,
  statusAnswer,
  statusEnquiry,
  trouble,
} as const;

export type Topic = keyof typeof topics;
