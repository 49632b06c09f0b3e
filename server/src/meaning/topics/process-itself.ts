// The process itself as what a text is about: that it is complied with, followed, made uniform or made cheaper.
import { topic } from "./topic.js";

const rulebook =
  "process|procedure|policy|workflow|standard|sop|rule|guideline|regulation|instruction|framework|protocol|checklist|manual|handbook|methodology|requirement";

const shaped =
  `implement|introduce|establish|define|describe|document|govern|streamline|streamlined|streamlining|optimise|optimised
  |optimising|optimize|optimized|optimizing|standardise|standardize|formalise|formalised|formalising|formalize|formalized
  |formalizing|harmonise|harmonised|harmonising|harmonize|harmonized|harmonizing|unify|unified|regulate|regulated|steer
  |automate|automated|automating|digitise|digitised|digitising|digitize|digitized|digitizing`.replace(/\s+/g, "");

const done = "handling|handle|processing|management|execution|documentation|treatment|administration";

export const processItself = topic(`
  comply|complied|complying|compliance|compliant|conform|conforming|conformity|conformance|adhere|adherence|adhering
  in line|accordance|conformity with .. ${rulebook}
  line|accordance|conformity with .. ${rulebook}
  according to .. ${rulebook}
  ${shaped} .. ${rulebook}|${done}|approach|way|step|work|activity|operation
  ${rulebook} be|is|are? followed|follow+ed|implemented|implement+ed|executed|run|applied|complied|kept|observed|enforced|documented
  follow|execute|run|apply|enforce|observe .. ${rulebook}
  uniform|uniformly|consistent|consistently|standardised|standardized|structured|orderly|controlled|systematic ${done}|manner|way|approach|process|fashion
  ${done} .. uniform|uniformly|consistent|consistently|standardised|standardized
  uniform|uniformly|consistent|standardised|standardized *? and|or .. ${done}|manner|way|approach|process|fashion
  consistency|uniformity|standardisation|standardization|harmonisation|harmonization
  governance|traceability|auditability
  audit trail
  efficiency|efficient|efficiently|productivity|throughput|utilisation|utilization|cost_effective|cost_efficient
  cost|resource|time effective|effectively|saving
  reduce|cut|lower|save|minimise|minimising|minimize|minimizing|lowest|least|minimal|minimum .. cost|effort|time|headcount|workload|expense|resource
`);
