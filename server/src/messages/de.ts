// German: sentences translated so far; the rest is told in English.
import type { Sentences } from "./sentences.js";

export const german: Sentences = {
  "title/allow": "„{rule}“ hier mit einem Grund erlauben",
  "ours/fix-all": "Touchstone: alle sicheren Korrekturen ausführen",
  "ours/checking": "{file} wird geprüft",
  "ours/checking-all": "Prozesse, die nicht geöffnet sind, werden geprüft",
  "ours/reading": "Die anderen Prozesse dieses Projekts werden gelesen",
  "first-contact/step":
    "„{first}“ begegnet dem Kunden und sagt nicht, was er danach hat, weiß oder kann; so kann niemand sagen, ob es ihm geholfen hat. Erwägen Sie, mit diesem Schritt zu beginnen. Was Dateien wie diese offen lassen, steht nur einmal da, nämlich hier ({rules}).",
  "first-contact/steps":
    "{open} von {count} Schritten, die dem Kunden begegnen, sagen nicht, was er danach hat, weiß oder kann; so kann niemand sagen, ob sie geholfen haben. Erwägen Sie, mit „{first}“ zu beginnen. Was Dateien wie diese offen lassen, steht nur einmal da, nämlich hier ({rules}).",
  "first-contact/somebody":
    "„{first}“ erreicht jemanden und sagt nicht, was dieser danach hat, weiß oder kann. Dient ihm dieser Prozess, erwägen Sie, mit diesem Schritt zu beginnen. Was Dateien wie diese offen lassen, steht nur einmal da, nämlich hier ({rules}).",
  "first-contact/rest":
    "Wo ein Schritt dem Kunden begegnet, wie „{first}“, zeigt er, was bei diesem ankommt. Erwägen Sie, mit dem fortzufahren, was sich für Kunden dank dieses Prozesses ändert; daran werden alle seine Schritte gemessen. Was Dateien wie diese offen lassen, steht nur einmal da, nämlich hier ({rules}).",
  "first-contact/unserved":
    "Dem Kunden begegnet dieser Prozess bei „{first}“, und kein Schritt sagt, was er am Ende hat, weiß oder kann; so kann niemand sagen, ob ihm geholfen wurde. Erwägen Sie, es an dem Schritt zu sagen, der ihm gibt, wofür er kam. Was Dateien wie diese offen lassen, steht nur einmal da, nämlich hier ({rules}).",
  "first-contact/named":
    "„{words}“ spricht von einem Kunden, und nichts zeigt hier, wo der Kunde vorkommt oder was er am Ende hat. Erwägen Sie, es an dem Schritt zu sagen, der ihm gibt, wofür er kam; erreicht der Prozess nur Systeme, erwägen Sie zu sagen, dass er Maschinen dient. Was Dateien wie diese offen lassen, steht nur einmal da, nämlich hier ({rules}).",
  "first-contact/nobody":
    "Nichts zeigt hier, wo der Kunde vorkommt, also kann niemand sagen, wem dieser Prozess dient. Erwägen Sie, an dem Schritt, der den Kunden erreicht, zu sagen, was er danach hat, weiß oder kann; erreicht der Prozess nur Systeme, erwägen Sie zu sagen, dass er Maschinen dient. Was Dateien wie diese offen lassen, steht nur einmal da, nämlich hier ({rules}).",
  "first-contact/machines":
    "Hier kommen weder ein Kunde noch jemand vor, der die Arbeit tut; der Prozess scheint anderen Systemen zu dienen. Ist es so, erwägen Sie zu sagen, dass er Maschinen dient; dann bleibt er in Ruhe. Wartet jemand auf sein Ende, erwägen Sie, am letzten Schritt zu sagen, was er dann hat, weiß oder kann. Was Dateien wie diese offen lassen, steht nur einmal da, nämlich hier ({rules}).",
  "first-contact/meeting": "begegnet dem Kunden und sagt nicht, was er danach hat",
  "first-contact/title/outcome": "Einen Platz dafür öffnen, was der Kunde nach „{step}“ hat",
  "first-contact/title/first": "Den ersten dieser Plätze öffnen ({rule})",
  "first-contact/title/serves": "Einen Platz dafür öffnen, wem dies dient",
  "first-contact/title/machines": "Sagen, dass dies Maschinen dient",
  "missing-step-outcome/missing":
    "„{step}“ sagt nicht, was der Kunde danach hat, weiß oder kann. Ein Schritt, den niemand mit einem Kunden verbinden kann, dient am Ende sich selbst. Erwägen Sie „outcome:“ oder, bei Arbeit hinter den Kulissen, „for:“ mit dem Schritt, dem sie dient.",
};
