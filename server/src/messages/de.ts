// German: sentences translated so far; the rest is told in English.
import type { Sentences } from "./sentences.js";

export const german: Sentences = {
  "missing-step-outcome/missing":
    "„{step}“ sagt nicht, was {who} danach hat, weiß oder kann. Ein Schritt, den niemand mit dem Kunden verbinden kann, dient am Ende sich selbst. Erwägen Sie „outcome:“.",
};
