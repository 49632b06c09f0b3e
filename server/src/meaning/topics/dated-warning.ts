// Somebody is warned before something ends, with the day or the time by which to act.
import { topic } from "./topic.js";

export const datedWarning = topic(`
  warn|remind|announce|notify|tell|notice|warning|reminder .. date|deadline|day|week|month|hour|when|until|before|@period
  @number @period .. before .. warn|remind|notice
  last|final|dated reminder|notice|warning with|naming|that
  if .. not .. by|until|within|before .. close|cancel|lapse|expire|end|delete
  otherwise|unless .. close|cancel|lapse|expire|end|delete|give|go
  close|cancel|lapse|expire|end|delete|goes|give .. on|by|after|if|unless|until
  until|by .. otherwise|then .. close|cancel|lapse|expire|end|delete|goes|give
`);
