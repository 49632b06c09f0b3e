// Why a judgement came out as it did, as sentences with the deciding words in {words}.

/** English; other languages translate by id. */
export const reasons = {
  "author-says": "the author says so",
  "nothing-decides": "nothing in the words decides it",
} as const;

export type ReasonId = keyof typeof reasons;
