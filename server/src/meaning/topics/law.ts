// A law that is cited.
import { topic } from "./topic.js";

const SECTION = /§+\s*\d+\w*/u;

export const law = topic(
  `
  law|statute|statutory|regulation|directive|gdpr|ordinance|legislation|decree|regulator
  legally required|binding|prescribed|fixed
  legal deadline|limit|duty|requirement|minimum|maximum|period|obligation|right
  section|article|clause|paragraph @number
  act @number
  act ask|say|require|demand|prescribe|give|allow|set|want
  the|this|that act$
  protection|rights|laundering|services|payments|housing|consumer|insurance|employment|equality|works act
  required|asked|demanded|set|prescribed by .. act|authority|ministry
`,
  `
  law firm|school|student|library|case
  son|daughter|mother|father|brother|sister in law
`,
  ({ text }) => SECTION.exec(text)?.[0],
);
