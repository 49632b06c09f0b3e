// What happens so seldom that there is little to count.
import { topic } from "./topic.js";

export const rare = topic(`
  rare|rarely|seldom|infrequent|infrequently|exceptional|exceptionally|sporadic|sporadically
  once|twice|thrice a|an|per|each|every|in|or .. year|decade|lifetime|century
  few|handful|couple .. year|decade
  annual|annually|yearly|biennial
  disaster|catastrophe|pandemic|evacuation|crisis|merger|insolvency|bankruptcy
  @number|two|three year ago
  hardly ever
`);
