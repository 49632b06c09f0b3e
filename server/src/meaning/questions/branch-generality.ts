// How a step shows that it is done for the cases to come: by its reach, its habit or its place, whatever the thing is.

export const generalityPatterns = {
  isForTheNextCase: `
    from now|here on
    from today on
    in future
    in the future
    going forward
    for|in|on|at|across all|every|each *
    across the|our *
    before|after each|every *
    each|every @period
    each|every night|evening|morning|autumn|spring|summer|winter|season|quarter|shift
    by default|design
    as standard|default
    as a rule
    @recurring|@period instead of
    ^@design|use .. instead of
    ^@introduces *
    use|have|keep one|single|only one? *
    as soon as a|an
    when|once|before a|an * be *+ed
    before it|they be *+ed
    ^* *+s when|before the * be *+ed
    ^change|rethink|decide how|when|where|who|whether|what
    ^change the? way|order|sequence of|in
    ^change the way
    ^make|have|let .. @tool ask|check|warn|show|refuse|require|block|test|demand|count|convert|calculate|remind|tell|reject|prevent|find|fill|propose|suggest|verify|validate|alert
    ^make .. impossible|idempotent|automatic|foolproof|harder|unique|visible|easier
    ^make it
    ^let|allow *+s * .. self|themselves|online|by
    ^give|offer *+s .. way|means|access|view
    ^give @team|@worker|lead|leads ..? a|an
    ^automate|standardise|standardize|pool|stagger
    ^automate|schedule .. of|for
    ^start|run|send|create .. automatically
    ^switch all|every *+s to
    ^collect *+s in|at|on the
    ^show|display|block|lock|offer|ask|require|demand|collect|propose|print|prefill|explain|limit|forbid|prevent|state|name .. in|on|at|to|beside|with|from the? .. @tool|@lasting
    ^feed|import|connect|link|draw|integrate|synchronise|sync|pull|take !them|it .. @tool|@lasting|into|from|to|with
    ^require|demand|introduce|establish a|an|second|two|the
    ^add|put|build|include a|an .. to|in|into|on the|our|every|all
    ^put *+s on|in|into|at every|each|all|the
    ^compare .. before
    ^contract|hire|find|appoint|name|choose|qualify|add|sign a|an|second|another|new .. supplier|vendor|caterer|carrier|contractor|provider|source|partner|owner|backup
    second|new|another|alternative supplier|vendor|caterer|carrier|provider
    ^replace|renew|exchange|overhaul the whole|entire
    overhaul the
    ^replace|renew|upgrade the? printer|scanner|reader|pump|scale|scales|sensor|machine|valve|camera|server|cable|router
    ^raise|lower|set|increase|reduce .. minimum|maximum|limit|stock|threshold|level|standard
    ^*|let two|both *+s .. every|each|all
    @tool warn|check|ask|refuse
    ^order|book|stock|keep .. every|each|ahead|spare
    ahead|early at|for every|each|all
    make .. mandatory|obligatory|impossible|compulsory|unique|foolproof
    ^new|clear|common|shared|standing rule|policy|standard|procedure|practice|routine|checklist|agreement
    ^rename|renumber *
    * now *+s
    ^redraft|rephrase|rewrite|reword|relabel .. standard|template|all|every
    ^number|label|mark|tag|sign|fence|colour|name|map|count|photograph|weigh|scan|check|test|inspect all|every|each *
    ^let|have *+s draw|pull|read|come|use|run|go from|on|through|by|via
    ^regular|weekly|daily|monthly|quarterly|yearly|annual|nightly *
    ^hold|run|do|have|plan|schedule|set_up|start a? regular|weekly|daily|monthly|quarterly|yearly|annual|nightly
    all standard|new|future|incoming|similar *
    owner|responsible .. for|due|by
    assign|give .. action .. to
    @team|@worker|@outsider @design|@introduces .. @lasting|@fixture
  `,
  /** Weaker: for the next case where it is not done to what this one names. */
  isNew: `
    ^validate|check|verify|test|block|catch|scan|weigh|count *+s .. at|on|before source|entry|input|intake|submission|upload|booking|checkout|registration|packing|dispatch|receipt
    ^validate|check|verify|block|catch .. at source
    ^train|coach|teach|brief|instruct !@customer .. on|in|to|how
    ^train|coach|upskill *+s$
    ^merge|combine|join|split|unify the? two|three|all|both
    ^merge|combine *+s into
    ^raise|lower|increase|reduce|set|adjust the? *? point|level|limit|threshold|minimum|maximum|stock|quota|buffer|interval|frequency
    ^build|hard_wire into
    ^insulate|fence|pave|light|signpost
    @otherwise_than_before !size|date|photo|picture|offer|price|copy|one|scan *?
    ^change|switch|move .. from !@day|@number to !@day|@number
    ^stop|start|begin *+ing
    ^agree !date|time|appointment|slot|price|day .. with !@customer|him|her|them
    instead of
    each|every !time|effort|other
    in|on|at|to|by|from one *
    ^buy|purchase|acquire|invest|procure|lease|rent *
    ^put up *
    ^label|mark|tag|number|colour|stencil|sort|separate|pair|group|bundle *+s
    so that
    so it|they|nobody|no *
    @team|@worker|*+s get+s|receive+s|have+s a|an|new|own|one
    @tool show+s|print+s|offer+s|require+s|block+s|lock+s|display+s|calculate+s|remind+s|prefill+s|ask+s|warn+s|refuse+s|check+s
    *+ed off|from|onto the @tool|@lasting|@medium
    ^print|show|state|write|explain|display|mention *+s .. on|in the|our|each? @medium
    ^have *+s .. printed|shown|written|stated|explained|displayed on|in
    ^include|publish the|a|an? .. in|on the? @tool|@medium|@lasting
    ^ask|collect|take|capture|record|request|confirm .. at|during|with .. time|intake|ordering|checkout|booking|registration|enrolment|check_in|sign_up|outset|contact
    ^fit|install|mount|bolt|hang|screw|attach|move|raise|lower|put|add|place|set_up|provide .. @fixture
    who|which @design|@introduces|change+s
    ^close the? loophole|gap|blind_spot
    ^cut|shorten|trim|extend|lengthen|double|halve the? .. list|hours|interval|opening_hour|route|time|buffer|period to|by|from?
  `,
  replacesTheKind: `
    ^replace|renew|exchange|overhaul|retire|switch|change .. type|kind|series|brand|grade of?
    ^replace|renew|exchange|overhaul|switch|swap|change|drop|leave|dismiss|audit|warn|qualify .. @supplier
    @supplier change+s|@design+s|@introduces .. its|their|the
    ^replace|renew|exchange|overhaul the whole|entire
    ^replace|exchange|swap *+s .. by|with *+s
  `,
  shapes: `
    ^@introduces|@design|@shapes *
    ^let|have|make|give|validate|start|stop
  `,
  /** Whose or of what it is shows that it belongs to this case. */
  namesThisCase: `
    this|his|her|their|its|it|them|him
    one$
    of|for|in|on|from|to the *
    by hand
    manually
    @number
    ^revise|edit|improve|rewrite|reword|complete|amend|rectify|restate
  `,
} as const;
