// German in the English words that the judge knows: forms, compounds, word order, and which language a text is in.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Languages, languageNamed } from "../../server/src/meaning/languages.js";
import { formsOf } from "../../server/src/meaning/words/de/conjugation.js";

const languages = new Languages();
const translate = (text: string) => {
  const translation = languages.translator("de")?.translate(text);
  if (!translation) throw new Error("nobody speaks German");
  return translation;
};

const sayings: readonly (readonly [about: string, rows: string])[] = [
  [
    "forms of words",
    `Anträge | applications
     abgelehnte Anträge | rejected applications
     Kunde kennt den Preis | customer knows price
     fehlende Unterlagen | missing documents
     unbearbeitete Vorgänge | unprocessed cases
     nicht vollständig | not complete
     PRUEFEN | check
     PruefeAntrag | check application
     straße und strasse | street and strasßß`,
  ],
  [
    "compounds",
    `Bearbeitungszeit | processing time
     Kundenzufriedenheit | customer satisfaction
     Verhandlungs-Protokoll | negotiations - record
     Rechnungsbetrag | invoice amount
     Erinnerungsmail | reminder email
     Ticketbearbeitung | ticket processing
     nachdrucken | print again
     Zwergpinscherliste | zwergpinscherßß list`,
  ],
  [
    "verbs that stand last",
    `Antrag prüfen | check application
     Unterlagen anfordern und prüfen | request documents and check
     Produkte und Leistungen kalkulieren | calculate products and services
     Kunden über Absage informieren | inform customers about refusal
     Kunde über Absage informiert | customer informed about refusal
     Kunde wurde über den Termin informiert | customer was informed about appointment
     Kunde kann das Produkt nicht nutzen | customer can not use product
     Auftrag erhalten | order received
     Kunden warten | customers wait
     Kunden erhalten ihr Geld | customers receive their money
     Datei neu hochladen | upload file again
     neue Datei hochladen | upload new file
     Defektes Teil austauschen | replace defective part
     Defekt melden | report defect
     Schäden regulieren | settle damages
     Kunden beraten | advise customers
     Kunde wurde beraten | customer was advised`,
  ],
  [
    "verbs in parts",
    `Sachbearbeiter lehnt den Antrag ab | clerk rejects application
     Kunde sendet das Formular zurück | customer sends back form`,
  ],
  [
    "clauses",
    `wenn der Antrag unvollständig ist | if application is incomplete
     Zeit, bis der Kunde sein Geld hat | time, until customer has its money
     Kunden, die warten | customers, who wait
     Wie oft Kunden nachfragen müssen | how often customers must ask again`,
  ],
  [
    "whose it is",
    `Zufriedenheit der Kunden | satisfaction of customers
     Vom Kunden unterschrieben | by customers signed
     Zeit vom Antrag bis zur Zahlung | time from application until payment
     Anzahl der Anträge | number of applications
     pünktlich gelieferte Pakete | parcels delivered on time`,
  ],
];

describe.each(sayings)("%s", (_, rows) => {
  it.each(rows.split("\n").map((row) => row.split("|").map((side) => side.trim())))("%s: %s", (german, english) => {
    expect(translate(german ?? "").text).toBe(english);
  });
});

it.each([
  ["prüfen", "prüfen prüfe prüft geprüft prüfte prüften prüfend"],
  ["ab|lehnen", "ablehnen abzulehnen ablehne ablehnt abgelehnt ablehnte ablehnten ablehnend"],
  ["stornieren", "stornieren storniere storniert storniert stornierte stornierten stornierend"],
  ["bearbeiten", "bearbeiten bearbeite bearbeitet bearbeitet bearbeitete bearbeiteten bearbeitend"],
  ["frei|geben", "freigeben freizugeben freigebe freigibt freigegeben freigab freigaben freigebend"],
  [
    "unterschreiben",
    "unterschreiben unterschreibe unterschreibt unterschrieben unterschrieb unterschrieben unterschreibend",
  ],
  ["zeichnen", "zeichnen zeichne zeichnet gezeichnet zeichnete zeichneten zeichnend"],
])("the forms of %s", (verb, forms) => {
  expect(
    formsOf(verb)
      .map(({ written }) => written)
      .join(" "),
  ).toBe(forms);
});

describe("the language of a process", () => {
  it.each([
    ["de", ["Antrag prüfen", "Rechnung senden"]],
    ["de", ["Login", "Ticket anlegen", "Service Level einhalten", "Kunde informieren"]],
    ["de", ["Bestellung eingegangen", "Ja", "Nein"]],
    ["en", ["Check application", "Send invoice"]],
    ["en", ["Kind of gift", "The man was ill", "Die casting also fast", "Send the invoice", "Call the customer"]],
    ["en", ["Vérifier la facture", "Envoyer au client", "Contrôle des dossiers"]],
    ["en", ["Factuur controleren", "Klant informeren over de status"]],
    ["en", ["x", "T1", "A_2"]],
    ["en", []],
  ])("is %s in %j", (language, texts) => {
    expect(languages.of(texts)).toBe(language);
  });

  it.each([
    ["de", "de"],
    ["de-AT", "de"],
    ["EN_us", "en"],
    ["fr", undefined],
    [undefined, undefined],
  ])("is named %s: %s", (name, language) => {
    expect(languageNamed(name)).toBe(language);
  });
});

it("every text is said in some words, each with its place, and always in the same", () => {
  const word = fc.constantFrom(
    ..."Antrag prüfen der Kunde, wenn ist abgelehnt zurück nach über z. B. (nicht) Ärger? İ ß 12 %".split(" "),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(text, (german) => {
      const { text: english, places } = translate(german);
      for (const { start, end, original } of places) {
        expect(0 <= start && start < end && end <= english.length).toBe(true);
        expect(0 <= original.start && original.start < original.end && original.end <= german.length).toBe(true);
      }
      expect(translate(german).text).toBe(english);
    }),
  );
});
