// Those who watch over others for all of us: regulators, authorities, auditors, the public.
import { topic } from "./topic.js";

export const oversight = topic(
  `
  regulator|authority|inspectorate|ministry|auditor|parliament|legislature|government|court|ombudsman|supervision
  supervisory|regulatory|oversight body|authority|board|office|agency
  data protection officer|commissioner
  society
  community$
  public$
  general public
  public at|and|or
  tax office
  police|prosecutor|customs|fiu
  financial intelligence unit
  central bank
`,
  `
  building|housing society
  @customer of|who
`,
);
