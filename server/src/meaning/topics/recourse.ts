// A next place or a choice: where somebody can turn now, what they can do instead, who looks at it again.
import { topic } from "./topic.js";

export const recourse = topic(
  `
  ombudsman|ombudsperson|arbitration|arbitrator|mediation|mediator|consumer_protection|tribunal
  can|may|could|how|where|whether|right .. appeal|object|complain|reapply|apply|ask|call|turn|choose|get|write|contact|go|try|switch|use|have
  appeal|objection possible|right|form|instruction|option|route|body|period|deadline
  right|way|chance|possibility|option|instruction of|to|for .. appeal|object|review|objection
  offer|suggest|propose|recommend|name|show|find|give|list .. alternative|another|other|else|instead|option|choice|solution|way|contact|address|place
  alternative|alternatively|elsewhere|instead
  where|who|whom|what|somewhere|someone|somebody else
  who|whom|where .. help|helps|turn|call|ask
  choose|choice|chosen|prefer
  would .. like
  can|may|could help
  second opinion
  new|other|another|better|revised|counter offer|proposal|quote
  counteroffer|counterproposal
  second_opinion
  review|look|check|assess|decide .. again|afresh|anew
  looked|reviewed|decided again|afresh
  independent review|reviewer|body|expert
  reconsider|reconsideration|reapply|re_apply
  point|refer|direct|pass|forward|transfer|introduce|recommend .. to .. @customer|who|other|another|service|partner|provider|bank|office|agency|charity|adviser|counselling|fund|doctor|shop
  refer|direct|point|hand|introduce .. @customer .. to
  try|help|helped|helps .. elsewhere|else|by|with
  next step
`,
  `
  no|without alternative|recourse|appeal|option|choice
  can not appeal|object
`,
);
