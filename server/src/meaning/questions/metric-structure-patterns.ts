// What a metric must hold for the questions about its structure to be asked at all; most are spared the closer look.

export const structurePatterns = {
  clock: `
    @duration|@period
    ^from|between
  `,
  until: "to|until|before|and|till",
  timed: "* @duration|@period|cycle|turnaround",
  people: "@customer|@person|@animal",
  participle: "*+ed|@decision+base|run+base|read+base|put+base|set+base|cut+base",
  failed: "*+s @mishap+ed|@bad+base|@bad+s|@bad+ing",
  clause: "* that|which",
  /** Harm itself, and nothing written about it. */
  harm: `
    @harm !@about
    @harm$
  `,
  shared: "* per",
  bareClock: "@duration|@bare_duration|@limit",
  bareMeasure: "@count|@item|@verdict_noun|@failure|@bare_measure",
} as const;
