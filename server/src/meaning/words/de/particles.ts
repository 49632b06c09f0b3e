// German words that join the others: what they are to the sentence, and the English words that the judge knows.

/** Left out, but for one that stands between two nouns: `Zufriedenheit der Kunden`. */
export const articles = "der die das den dem des ein eine einen einem einer eines";

export const whose = "der des eines einer";

export const possessives = `mein: my, dein: your, sein: its, unser: our, euer: your, ihr: their, ihre: their, ihren: their,
  ihrem: their, ihrer: their, ihres: their, seine: its, seinen: its, seinem: its, seiner: its, seines: its, unsere: our,
  unseren: our, unserem: our, unserer: our, unseres: our, eigene: own, eigenen: own, eigener: own, eigenes: own`;

export const pronouns = `er: he, sie: they, es: it, wir: we, ich: i, man: they, wer: who, alle: all, allen: all, aller: all,
  alles: all, jeder: every, jede: every, jedes: every, jedem: every, jeden: every, dieser: this, diese: this, dieses: this,
  diesem: this, diesen: this, keiner: nobody, niemand: nobody, niemanden: nobody, jemand: someone, jemanden: someone,
  welche: which, welcher: which, welches: which, was: what, ihm: him, ihn: him, ihnen: them, uns: us, sich: self, noch: still,
  beide: both, beiden: both, einige: some, mehrere: several, etwas: something, nichts: nothing, selber: self`;

export const prepositions = `von: of, vom: of, durch: by, an: to, am: on, ans: to, auf: on, aufs: on, aus: from, bei: at, beim: at,
  für: for, fürs: for, gegen: against, in: in, im: in, ins: in, mit: with, ohne: without, nach: after, über: about, um: around,
  unter: below, vor: before, zu: to, zum: to, zur: to, zwischen: between, innerhalb: within, binnen: within, bis: until,
  seit: since, ab: from, während: during, wegen: because, aufgrund: because, pro: per, je: per, per: by, trotz: despite,
  als: as, wie: as, laut: according to, gemäß: according to, bis zur: until, bis zum: until, bis zu: until, hinter: behind, neben: beside, statt: instead of, anstatt: instead of,
  anhand: with, mittels: with, hinsichtlich: about, bezüglich: about, zwecks: for, unterhalb: below, oberhalb: above`;

/** The same, where somebody is named behind them: `beim Kunden`. */
export const beforePersons = "bei: with, beim: with";

/** The same, where no article follows: `Antrag auf Hilfe`, but `Essen auf dem Tisch`. */
export const withoutArticle = "auf: for";

export const conjunctions =
  "und: and, oder: or, sowie: and, bzw: or, beziehungsweise: or, aber: but, sondern: but, dann: then, denn: as";

/** The verb of what follows them stands last. */
export const subordinating = `wenn: if, falls: if, sofern: if, ob: whether, dass: that, daß: that, weil: because, da: because,
  damit: so that, sobald: as soon as, bevor: before, nachdem: after, solange: while, wann: when, wie oft: how often, wie lange: how long, wie schnell: how quickly, wie viele: how many, wie viel: how much, warum: why, wo: where,
  weshalb: why, woran: what, womit: what, worum: what, wofür: what`;

export const negations = `nicht: not, kein: no, keine: no, keinen: no, keinem: no, keiner: no, keines: no, nie: never`;

/** What is done stands last after them. */
export const auxiliaries = `ist: is, sind: are, war: was, waren: were, sei: be, wird: is, werden: are, wurde: was, wurden: were,
  worden: been, gewesen: been, hat: has, haben: have, hatte: had, hatten: had, habe: have, kann: can, können: can, konnte: can,
  konnten: can, muss: must, müssen: must, musste: must, mussten: must, soll: should, sollen: should, sollte: should, darf: may,
  dürfen: may, durfte: may, möchte: want, möchten: want, will: want, wollen: want, wollte: want, lässt: let`;

/** Several words that mean something together. */
export const phrases = `in ordnung: ok, nicht in ordnung: not ok, nicht mehr: no longer, noch nicht: not yet, zur verfügung: available,
  von hand: by hand, per hand: by hand, auf wunsch: on request, vor ort: on site, zu hause: at home, nach hause: home,
  zu hoch: too high, zu niedrig: too low, zu spät: late, zu lange: too long, zum ersten mal: first time, beim ersten kontakt: first contact,
  im ersten kontakt: first contact, beim ersten anruf: first call, im system: in the system, keine antwort: no reply,
  keine rückmeldung: no reply, keine reaktion: no reply, neu erstellen: redo, neu schreiben: rewrite, neu formulieren: reword, neu fassen: reword, neu gestalten: redesign, neu ausstellen: reissue, neu einreichen: resubmit,
  neu erfassen: rekey, neu berechnen: recalculate, neu planen: reschedule, neu zuordnen: reassign, neu starten: restart,
  neu versenden: resend, neu drucken: reprint, neu anfordern: request again, erneut einreichen: resubmit,
  erneut senden: resend, erneut versenden: resend, erneut prüfen: recheck, erneut eröffnen: reopen, wieder öffnen: reopen,
  nach vollzeitkraft: per fte, k a: na, n a: na, z b: such as, aus versehen: mistaken, und so weiter: etc, noch einmal: again,
  noch mal: again, ein weiteres mal: again, zum wohl: for, ende gut: ok, ende erreicht: done, keine angabe: na,
  straight through: straight through, zu kulant: goodwill, zur kenntnis: note, in verzug: late, in bearbeitung: in processing,
  in prüfung: in review, im urlaub: on leave, im ausland: abroad, im krankenhaus: in hospital, im rollstuhl: in wheelchair,
  im original: in original, auf lager: in stock, nicht auf lager: out of stock, im verzug: late, aus dem ausland: abroad, ab jetzt: from now on, ab sofort: from now on, von jetzt an: from now on,
  von nun an: from now on, in zukunft: in future, noch offen: still open, siehe oben: see above, auf dem konto: in account,
  auf das konto: into account, auf konto: into account, auf seinem konto: in their account, auf dem tisch: on the table, auf der hand: in hand,
  zu fuß: on foot, zum zweiten mal: second time, zum dritten mal: third time, mit verspätung: late, ohne antwort: no reply,
  ohne rückmeldung: no reply, nichts mehr: nothing more, nichts weiter: nothing more, kein interesse: no interest, innerhalb von: within, meldet sich nicht: does not reply, melden sich nicht: do not reply, vier augen prinzip: four eyes principle,
  so lange: so long, nicht lesbar: unreadable, nicht leserlich: illegible, nicht erreichbar: unreachable, nicht bezahlt: unpaid, nach wie vor: still, mehr als: more than, weniger als: less than,
  auf anfrage: on request, auf antrag: on request, im rückstand: overdue, für alle: for all, jedes mal: every time, im auftrag: on behalf`;

/** Written apart from their verb at the end of a sentence: `sendet ... zurück`. */
export const parted = `zurück ab an auf aus bei ein fest fort frei gegen gut her heraus herunter hinzu hoch mit nach rück
  überein um vor weiter wieder zu zusammen durch teil fehl gegen entgegen bereit instand neu`;

export const answers =
  "ja: yes, nein: no, jein: maybe, sonstige: other, sonstiges: other, sonstiger: other, sonstigen: other";
