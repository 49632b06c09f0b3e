// One team asks another for what only that one can give, and goes on with it: planned joint work.
import { topic } from "./topic.js";

export const consulting = topic(`
  consult|opinion|statement|comment|triage|advice|advise|expert|expertise|specialist|second_opinion|diagnosis|prescribe
  test|analyse|analyze|analysis|examine|examination|inspect|inspection|measure|measurement|x_ray|scan|sample|lab
  approve|approval|sign|sign_off|authorise|release|decide|decision|assess|assessment|appraise|estimate|quote|price|calculate
  translate|translation|interpret|survey|visit|repair|build|make|produce|deliver|install|print|treat|cook|clean
`);
