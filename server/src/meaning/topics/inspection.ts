// Facts are found out that nobody could know before: somebody looks at the thing or the person itself.
import { topic } from "./topic.js";

export const inspection = topic(`
  inspect|inspection|examine|examination|adjuster|surveyor|measure|measurement|diagnose|diagnosis|x_ray|lab|sample|valuation|appraise
  appraisal|test|exam|interview|audition|survey|check_up
  medical|health|technical|security|risk assessment
  visit .. home|site|place|property|flat|house|building|@customer
  site|home visit
`);
