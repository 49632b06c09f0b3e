// A reason that protects somebody: the law, safety, fraud, or a reason given in the sentence itself.
import { topic } from "./topic.js";

export const protection = topic(`
  law|legally|statutory|statute|act|regulation|directive|gdpr|court|regulator|authority|sanction|fraud|money_laundering
  money laundering
  anti|laundering|aml|kyc|tax|customs|embargo|identity|passport
  safety|safe|safely|harm|hazard|danger|dangerous|injury|allergy|infection|hygiene|sterile|sterility|toxic
  protect|protection|prevent|privacy|security|secure|abuse|violence|child|welfare
  fire|gas|brake|pressure|voltage|blood|dose|dosage|medication|medicine|drug|surgical|oxygen|anaesthetic|temperature|leak
  so that
  because|otherwise
  in order to
  required by
  emergency|evacuation|radiation|crash|fall
`);
