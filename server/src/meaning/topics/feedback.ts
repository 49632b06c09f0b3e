// Customers are asked, heard or recorded as to whether it worked for them.
import { topic } from "./topic.js";

const well =
  "work|solve|resolve|right|help|fix|satisfied|happy|fine|ok|okay|well|better|enough|expect|need|suit|missing";

export const feedback = topic(
  `
  @survey|@verdict|feedback|satisfaction|aftercare|satisfied|dissatisfied|follow_up|testimonial
  ask|call|phone|visit|hear|learn|listen .. whether|if .. ${well}
  check|see|find|know|confirm|verify|make .. whether|if|that|sure .. it|everything|all|@customer|they|problem|service|solution .. ${well}
  ask|hear|learn|see|know|listen|find|say|tell .. how .. go|was|be|is|work|like|feel|find|do
  ask .. for|about .. opinion|experience|view|thought|rating|review|comment
  @customer|they|it|everybody|whoever .. confirm|agree|say|report|tell|write|notice|find|note|call|try .. ${well}|wrong|not|still|again
  @customer|they .. try|test|accept .. it|result|solution|repair|work
  @customer satisfied|happy|unhappy|confirm|accept
  confirm|confirmation|acceptance|sign_off .. by|from .. @customer
  rate|review us|our|your|the service|work|visit|experience|stay|us
  leave|write|give .. rating|review|comment|opinion
  reopen|re_open
  appeal|lawsuit|dispute uphold+ed|upheld|raise+ed|file+ed|won|grant+ed|succeed+ed
  number|share|rate|percentage of? appeal|lawsuit
  if .. not|still|anything|something|wrong .. reply|answer|call|write|tell|contact|let|say
  reply|answer|call|write|tell|contact|let .. if .. not|still|anything|something|wrong|notice
  is|was everything|it|all|anything .. ${well}|not|it
  did it|everything|all .. ${well}
  lesson .. from|with .. @customer
`,
  `
  no|without feedback|survey
`,
);
