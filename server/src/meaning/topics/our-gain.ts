// What we gain: money, customers, market, reputation.
import { topic } from "./topic.js";

const more =
  "increase|increasing|grow|raise|maximise|maximising|maximize|maximizing|boost|improve|generate|secure|drive|strengthen|expand|protect|optimise|optimize|win|gain";

export const ourGain = topic(
  `
  ${more} .. @money_of_ours|business|brand|reputation|image|competitiveness|profitability|growth
  ${more} .. market|customer base|share|position|value
  win|acquire|retain|keep|bind|attract|convert .. @customer|business|deal|order|lead
  shareholder value|return
  competitive advantage|edge
  sell more|as|additional
  upsell|cross_sell
  market leader|leadership
  customer retention|acquisition|loyalty|lifetime
`,
  `
  revenue|income|money|profit of|for .. @customer
  @customer .. income|money|budget
`,
);
