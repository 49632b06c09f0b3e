// The customer is asked, or can say, whether it worked; or it can be opened again.
import { topic } from "./topic.js";

export const confirmation = topic(`
  ask|check|confirm|see|test|verify|know .. whether|if|that .. work|solve|resolve|right|help|fix|satisfied|happy|go|fine|ok|better|good
  make|be sure .. work|solve|resolve|right|satisfied|happy
  @customer .. confirm|agree|accept|try|test|satisfied|happy
  @customer|they|it|everybody .. say|report|tell|answer .. work|solve|resolve|right|not|over
  confirm|confirmation|verify|check|agree|agreement|ok|acceptance|consent .. with|by|from|of .. @customer
  ask .. @customer .. confirm|confirmation|agreement
  reopen|re_open
  open|take|start|go .. again|on
  is|was .. solve|resolve|fix|right|satisfied
  not|still .. work|solve|resolve|fix|right
  if .. not .. reply|answer|call|write|tell|contact|let|say
  reply|answer|call|write|tell|contact|say .. if .. not|still
  satisfaction|feedback|survey
  come back|again
  occur|recur|happen again
  same problem|fault|issue|incident|disturbance
`);
