// The customer asks how it stands, calls again or chases.
import { topic } from "./topic.js";

export const statusEnquiry = topic(
  `
  ask|enquire|inquire|call|phone|ring|write|email|e_mail|chat|want|wish|wonder|like|check .. status|progress
  ask|enquire|inquire|call|phone|ring|write|email|e_mail|want|wish|wonder|like .. how .. stand|far|long
  ask|enquire|inquire|call|phone|ring|write|want|wish|wonder|like .. where|when .. is|be|will|arrive|come
  where .. is .. my
  @customer .. call|phone|ring|write|email|e_mail|ask|contact|complain .. again|twice|repeatedly
  @customer .. call|phone|ring|write|email|e_mail|ask|contact .. second|third|fourth|several time
  call|phone|ring|write again|repeatedly
  second|third|fourth|repeat|repeated call|contact|enquiry|inquiry|e_mail|email|letter .. from|by|of|about
  @customer .. chase|nag
  @customer .. follow_up
  chaser|chasing|chase call|contact|email|e_mail|mail|letter
  status|progress|order_status enquiry|inquiry|question|query|request|call|check
  enquiry|inquiry|question|query|call .. about|on|for .. status|progress
  not|nothing hear .. from us
  @customer .. hear nothing
  @customer .. not hear
  wismo
`,
  `
  for the first time
  first enquiry|inquiry|call|contact|question
  @team|supplier|vendor|auditor|board|director ask|call|enquire|want|chase|write
`,
);
