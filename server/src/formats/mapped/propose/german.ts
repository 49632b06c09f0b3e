// Keys of files that German teams write, in the English words under which they are looked up.

const words: Readonly<Record<string, readonly string[]>> = {
  process: ["prozess", "ablaufname"],
  processes: ["prozesse", "ablaeufe"],
  metadata: ["metadaten", "kopf", "stammdaten"],
  id: ["kennung", "schluessel", "kuerzel", "nr", "nummer"],
  name: ["bezeichnung", "titel"],
  description: ["beschreibung", "erlaeuterung"],
  purpose: ["zweck", "ziel", "nutzen"],
  customer: ["kunde", "kunden", "kundin", "zielgruppe"],
  owner: ["eigentuemer", "prozessverantwortlicher", "prozessverantwortliche", "prozesseigner"],
  contact: ["ansprechpartner", "ansprechpartnerin", "kontakt"],
  trigger: ["ausloeser", "anlass", "start"],
  steps: ["schritte", "prozessschritte", "arbeitsschritte", "aufgaben", "phasen", "taetigkeiten", "ablauf"],
  role: ["rolle", "verantwortlich", "zustaendig", "bearbeiter", "durchfuehrung", "stelle", "abteilung"],
  type: ["typ", "art"],
  outcome: ["kundennutzen", "kundenergebnis"],
  output: ["ergebnis", "ergebnisse", "ausgabe", "ausgaben"],
  inputs: ["eingaben", "eingabe", "parameter"],
  duration: ["frist", "dauer", "bearbeitungszeit"],
  reason: ["begruendung", "grund"],
  next: ["weiter", "danach", "folgeschritt", "naechsterschritt", "nachfolger", "uebergaenge"],
  after: ["voraussetzung", "voraussetzungen", "vorgaenger", "abhaengigkeiten", "nach"],
  otherwise: ["sonst", "andernfalls", "standard"],
  condition: ["wenn", "falls", "bedingung", "fall"],
  to: ["zu", "zielschritt"],
  from: ["von"],
  exceptions: ["ausnahmen", "sonderfaelle", "fehlerbehandlung", "stoerungen", "eskalation"],
  onfailure: ["beifehler", "imfehlerfall", "fehler"],
  action: ["massnahme", "massnahmen", "aktion", "vorgehen"],
  cause: ["ursache"],
  prevention: ["vorbeugung", "abstellmassnahme"],
  metrics: ["kennzahlen", "messgroessen", "indikatoren"],
  target: ["zielwert", "sollwert"],
};

const english = new Map(
  Object.entries(words).flatMap(([word, others]) => others.map((other) => [other, word] as const)),
);

/** A word without case, spaces, dashes and underscores, in English where it is known in German. */
export function inEnglish(word: string): string {
  return english.get(word.replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss")) ?? word;
}
