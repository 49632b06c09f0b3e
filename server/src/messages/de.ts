// German: sentences translated so far; the rest is told in English.
import type { Sentences } from "./sentences.js";

export const german: Sentences = {
  "title/allow": "„{rule}“ hier mit einem Grund erlauben",
  "ours/fix-all": "Touchstone: alle sicheren Korrekturen ausführen",
  "ours/checking": "{file} wird geprüft",
  "ours/checking-all": "Prozesse, die nicht geöffnet sind, werden geprüft",
  "ours/reading": "Die anderen Prozesse dieses Projekts werden gelesen",
  "missing-step-outcome/missing":
    "„{step}“ sagt nicht, was der Kunde danach hat, weiß oder kann. Ein Schritt, den niemand mit einem Kunden verbinden kann, dient am Ende sich selbst. Erwägen Sie „outcome:“ oder, bei Arbeit hinter den Kulissen, „for:“ mit dem Schritt, dem sie dient.",
};
