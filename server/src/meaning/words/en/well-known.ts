// English words that are right as they are, although they look like typing errors of words in the groups.

/** Words of their own that lie one letter away from a word of the lexicon. */
export const wellKnown = `power form from guess tested later latter where there three those these right light night sight
  might tight fight eight weight height while white write quite quiet thing think other mother brother father farther
  bother either neither whether weather leather feather after alter latest late rate gate date state stage storage
  station nation ration motion notion potion option caption action auction faction section election selection reaction
  price prize pride prime crime grime slice since prince print point paint saint count court county country mount
  amount around ground round sound found bound wound hound pound mould could would should shoulder world words
  board beard heard heart earth party parts ports sport short shirt share shape sharp stare start stars store stone
  phone prone prove drove grove glove above about abort adult audit audio radio ratio patio still skill spell shell
  small smell swell steal steel steep sleep sheep sheet sweet swept kept crept class glass grass brass press dress
  cross gross loss boss moss toss order older elder under wonder yonder border boarder reader leader loader lower
  tower flower slower shower answer anger danger ranger range change chance chances channel charge charm chart chair
  chain claim class clean clear clerk click climb clock cloud clothe coach coast color comment commit common
  company complain complement compliment compare complex consider consist constant construct contain content
  context contest contrast convert cover crew current custom customs cycle recycle dealer death debate decade
  defeat defend define degree depend depth desert desire detail device devise divide double doubt draft dream drink
  during early eager effect affect effort elect employ employer enable engine entire entry equal event every exact
  exceed except excess exclude exist expand expect expense expert export express extent extreme facility factor
  fashion favor feature federal fellow field final finance finger finish first fiscal flight float floor focus force
  forest formal format former forth fortune forward frame fresh front fruit function further future garden general
  gentle given global grand grant green guard guide habit handy happen happy harbor health heavy hello hence history
  hotel human ideal image impact import index inner input inside invite issue joint judge junior kinds label labor
  large laser laugh layer learn least leave legal lemon level limit linear little local logic loose lucky lunch
  magic major maker manual march master matter maybe meant media mental mercy merge merit metal meter method middle
  model modern money month moral motor mouth movie music naked narrow native nature nearly never newly noise normal
  north novel nurse ocean often onion opera orange organ ought outer outside owner panel paper parent patch patent
  pattern people period permit person phase piece pilot pitch place plain plane plant plate please plenty poetry
  police policy polite portion positive possible pound prefer present pretty prevent previous private profile project
  proper protect protein proud provide public purple purpose quarter queen query queue quick quota quote rapid
  rather reach react ready realm rebel recent record reduce refer reform refuse region reject relate release rely
  remain remark remote remove repeat replace reply report request rescue resist resolve resort respect respond rest
  result retail retain return reveal revenue reverse review revise reward rival river robot rough route royal rugby
  rural sample scale scene scheme school scope score screen search season secure select senior sense serve service
  settle seven severe shall shift shock shoot shore sides sign signal silent silver similar simple single sister site
  sixth skirt smart smile smoke smooth social solid solve source south space spare speak special speed spend spirit
  split spoke spread spring square staff standard status steam stick stock stomach stop storm story strange stream
  street strike string strip strong studio study stuff style subject sugar suite summer super supply support sure
  surface survey system table taken talent target task taste teach team tender tennis tenth terms thank theme thick
  third threat throw ticket timely title today token tonight topic total touch tough track trade trail train transfer
  travel treat tree trend trial tribe trick trust truth tube twelve twice twin union unique unite until upper urban
  urgent usage used user usual valid value vast version very vessel video view village virtue visit visual vital
  voice voter wages wagon warm waste watch water weapon wheel which whole widow width window winner winter wise woman
  wooden worker worse worst worth wrist yellow yield young youth united server provider internal compliant compliance consume reuse launch
  crate heading header parse provide trader clause recovery property entity directory derive keyring resolver trail
  forge conform instantiate converge fold underwrite throughout artistic planter bound percent print hearing meeting
  reader member number letter better matter dinner winner banner manner career barrier courier terrier deposit
  opposite composite website module notable portable durable curable tenable enable disable
  stand stable pointer bind exit trailer tracker cache clone concept processor control plumb grow play mask staple fit
  clearer cast backer offend impatient premise heather diagnose dying listen listening fitting filter batcher tucker message
  promote lodge assemble retire compete bridge concern organise influence undertake bounce scrape curate commute curse
  simmer protest annul drill weld appraise anaesthetise diver striker grocer hopeless beach timber tablet spanner planer
  stray writer interpret shorter stats computer sparse develop routine whereas revert remainder profile injection clarity replay
  omit discord partly issuer paste craft slight annoy closer parity borrow pull accent refrain accept compute converge
  cartoon participate lightning linear boring retreat research lengthy quantify cancellation misuse elapse treaty persona
  sitting outdate inside waiver indemnity undertaken berth sharding chooser learnt lean medial leaner speedy booting submitter
  address monkey assert angle dance bleach closet smarter port letting graft clutter receiver liner reviver
  attend farm rent mourn lend camp detain bid wear suffer enquire inquire petition golf consign franchise worship boat
  freelance profess merchandise fundraise shear vouch boil deflect crowd overlook vend award imprison impair refuge roast bet
  tick statue swim burglar cremation freeze detention swerve manufacture regard shallow marker relay chop flatten finder
  redact redeem remit render rescind restrict retire relax reflect replenish repel refuel rehearse relinquish rejoice recite
  recline regret reign relish renounce reprimand resent reside resign restrain retreat revolve reptile restaurant religion
  referee relief resource residue remedy rebate receptionist recipe refrigerate remission reliable relative relevant
  mission missile miscellaneous mischief misery missionary mister mistress understand united unify uniform unit university
  overtime overview overseas overhead overlap overrule truncate redraw comfortably linting sequencer`;
