// German: sentences translated so far; the rest is told in English.
import type { Sentences } from "./sentences.js";

export const german: Sentences = {
  "title/allow": "„{rule}“ hier mit einem Grund erlauben",
  "ours/fix-all": "Touchstone: alle sicheren Korrekturen ausführen",
  "ours/checking": "{file} wird geprüft",
  "ours/checking-all": "Prozesse, die nicht geöffnet sind, werden geprüft",
  "ours/reading": "Die anderen Prozesse dieses Projekts werden gelesen",
  "first-contact/step":
    "„{first}“ begegnet dem Kunden und sagt nicht, was er danach hat, weiß oder kann. Dateien wie diese sind nicht dafür gemacht; deshalb steht alles, was hier offen bleibt, nur einmal da ({rules}). Erwägen Sie, mit diesem Schritt zu beginnen.",
  "first-contact/steps":
    "{open} von {count} Schritten, die dem Kunden begegnen, sagen nicht, was er danach hat, weiß oder kann. Dateien wie diese sind nicht dafür gemacht; deshalb steht alles, was hier offen bleibt, nur einmal da ({rules}). Erwägen Sie, mit „{first}“ zu beginnen.",
  "first-contact/rest":
    "Jeder Schritt, der dem Kunden begegnet, zeigt, was dieser danach hat. Was sonst offen bleibt, steht nur einmal da ({rules}). Erwägen Sie, mit dem zu beginnen, was sich für Kunden dank dieses Prozesses ändert.",
  "first-contact/nobody":
    "Nichts zeigt hier, wo der Kunde vorkommt, also kann niemand sagen, wem dieser Prozess dient. Alles, was offen bleibt, steht nur einmal da ({rules}). Erwägen Sie, an dem Schritt, der den Kunden erreicht, zu sagen, was er danach hat, weiß oder kann; erreicht der Prozess nur Systeme, erwägen Sie zu sagen, dass er Maschinen dient.",
  "first-contact/machines":
    "Hier kommen weder ein Kunde noch jemand vor, der die Arbeit tut; der Prozess scheint anderen Systemen zu dienen. Ist es so, erwägen Sie zu sagen, dass er Maschinen dient; dann bleibt er in Ruhe. Wartet jemand auf sein Ende, erwägen Sie, am letzten Schritt zu sagen, was er dann hat, weiß oder kann. Alles, was offen bleibt, steht nur einmal da ({rules}).",
  "first-contact/meeting": "begegnet dem Kunden und sagt nicht, was er danach hat",
  "first-contact/title/outcome": "Einen Platz dafür öffnen, was der Kunde nach „{step}“ hat",
  "first-contact/title/first": "Den ersten dieser Plätze öffnen ({rule})",
  "first-contact/title/serves": "Einen Platz dafür öffnen, wem dies dient",
  "first-contact/title/machines": "Sagen, dass dies Maschinen dient",
  "missing-step-outcome/missing":
    "„{step}“ sagt nicht, was der Kunde danach hat, weiß oder kann. Ein Schritt, den niemand mit einem Kunden verbinden kann, dient am Ende sich selbst. Erwägen Sie „outcome:“ oder, bei Arbeit hinter den Kulissen, „for:“ mit dem Schritt, dem sie dient.",
};
