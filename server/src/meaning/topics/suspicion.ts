// Somebody is suspected, and must not be warned: fraud, sanctions, money laundering.
import { topic } from "./topic.js";

export const suspicion = topic(`
  fraud|fraudulent|fraudster|scam|sanction|embargo|terrorism|terrorist|forgery|forged|fake|counterfeit
  money_laundering|laundering|aml
  suspicion|suspicious|suspected|suspect
  watchlist|blacklist|blocklist|criminal|abuse|abusive|spam|bot|stolen
  sanction|watch list
`);
