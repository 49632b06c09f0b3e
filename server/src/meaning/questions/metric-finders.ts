// All patterns over metrics, pooled: one walk over the words of a metric serves every question about it.
import { finders } from "../wording/finder.js";
import { customerMetricPatterns } from "./metric-customer-patterns.js";
import { figurePatterns } from "./metric-figure-patterns.js";
import { mishapPatterns } from "./metric-mishap-patterns.js";
import { metricPatterns } from "./metric-patterns.js";
import { structurePatterns } from "./metric-structure-patterns.js";
import { verdictPatterns } from "./metric-verdict-patterns.js";

export const ours = finders(
  metricPatterns,
  verdictPatterns,
  customerMetricPatterns,
  mishapPatterns,
  figurePatterns,
  structurePatterns,
);
