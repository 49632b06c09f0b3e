// Life, limb and what cannot be made good again: perfection is rightly meant.
import { topic } from "./topic.js";

export const safety = topic(`
  death|fatality|fatal|mortality|die|killed|harm|injury|injured|injure|suicide|drowning|stillbirth
  accident|collision|derailment|explosion|evacuation|radiation|contamination|poisoning|electrocution|drowned
  infection|sepsis|overdose|transfusion|anaesthetic|allergic|anaphylaxis|surgery|surgical
  wrong site|patient|blood|dose|organ|drug|medication
  wrong_site
  never event
  never_event
  medication|dosing|dose|dosage error|mistake
  safety|unsafe|safeguarding|abuse
  fire alarm|door|safety|drill|extinguisher
  data breach|leak
  breach of .. data|privacy|confidentiality
  privacy breach
  gas leak
  leak of gas
`);
