// How long something may take, as authors write it: `2 working days`, `three weeks`, `PT4H`.

/** A calendar week has five working days. */
const WEEKDAYS = 5 / 7;

/** In working days: a unit of the calendar, and the same unit where it is said to be of work. */
const UNITS: readonly (readonly [unit: RegExp, days: number, working: number])[] = [
  [/^min(?:ute)?s?$/, WEEKDAYS / 1440, 1 / 480],
  [/^(?:h|hrs?|hours?)$/, WEEKDAYS / 24, 1 / 8],
  [/^(?:d|days?)$/, WEEKDAYS, 1],
  [/^(?:w|wks?|weeks?)$/, 5, 5],
  [/^months?$/, 21, 21],
  [/^years?$/, 250, 250],
];

const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

const WRITTEN =
  /^(?:(?:within|up to|at most|max(?:imum)?\.?)\s+)?(an?|\d+(?:[.,]\d+)?|[a-z]+)\s*((?:working|business|calendar)\s+)?([a-z]+)\.?$/;
const ISO = /^p(?=.)(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)w)?(?:(\d+)d)?(?:t(?:(\d+)h)?(?:(\d+)m)?(?:\d+s)?)?$/;
const ISO_DAYS = [250, 21, 5, WEEKDAYS, WEEKDAYS / 24, WEEKDAYS / 1440];

/** The same in working days; undefined where the text cannot be read as one duration. */
export function workingDays(text: string): number | undefined {
  const said = text.trim().toLowerCase();
  const iso = ISO.exec(said);
  if (iso) return ISO_DAYS.reduce((sum, days, i) => sum + Number(iso[i + 1] ?? 0) * days, 0);
  const [, amount = "", kind = "", unit = ""] = WRITTEN.exec(said) ?? [];
  const number = numberOf(amount);
  const [, calendar, working] = UNITS.find(([name]) => name.test(unit)) ?? [];
  const days = /^(?:working|business)/.test(kind) ? working : calendar;
  return number === undefined || days === undefined ? undefined : number * days;
}

function numberOf(amount: string): number | undefined {
  if (/^an?$/.test(amount)) return 1;
  if (/^\d/.test(amount)) return Number(amount.replace(",", "."));
  const word = WORDS.indexOf(amount);
  return word < 0 ? undefined : word + 1;
}
