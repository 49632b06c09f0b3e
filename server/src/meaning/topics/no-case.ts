// There is nothing to help with: spam, a duplicate, withdrawn by the customer.
import { topic } from "./topic.js";

export const noCase = topic(`
  spam|duplicate|junk|prank|hoax|advertising|withdraw|withdrawn|withdrawal|test|mistake|newsletter|misdirected
  already close|exist|report|record
  not .. complaint|incident|meant
  @customer .. withdraw|cancel
  wrong number|address|company
  sent twice
`);
