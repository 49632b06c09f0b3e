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
    as soon as a|an
    when|once|before a|an * be *+ed
    before it|they be *+ed
    ^* *+s when|before the * be *+ed
    ^change|rethink|decide how|when|where|who|whether|what
    ^change the? way|order|sequence of? in?
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
    ^show|display|block|lock|offer|ask|require|demand|collect|propose|print|prefill|fill|explain|limit|forbid|prevent|state|name .. in|on|at|to|beside|with|from the? .. @tool|@lasting
    ^feed|import|connect|link|draw|integrate|synchronise|sync|pull|take !them|it .. @tool|@lasting|into|from|to|with
    ^require|demand|introduce|establish a|an|second|two|the
    ^add|put|build|include a|an .. to|in|into|on the|our|every|all
    ^put *+s on|in|into|at every|each|all|the
    ^compare .. before
    ^contract|hire|find|appoint|name|choose|qualify|add|sign a|an|second|another|new .. supplier|vendor|caterer|carrier|contractor|provider|source|partner|owner|backup
    second|new|another|alternative supplier|vendor|caterer|carrier|provider
    ^replace|renew|exchange|overhaul the whole|entire
    ^replace|renew|exchange|overhaul|retire|switch .. type|kind|model|make|series of?
    overhaul the
    ^replace|renew|upgrade the? printer|scanner|reader|pump|scale|scales|sensor|machine|valve|camera|server|cable|router
    ^raise|lower|set|increase|reduce .. minimum|maximum|limit|stock|threshold|level|standard
    ^*|let two|both *+s .. every|each|all
    @tool warn|check|ask|refuse
    ^order|book|stock|keep .. every|each|ahead|spare
    ahead|early at|for every|each|all
  `,
  shapes: `
    ^@design
    ^automate|require|block|lock|show|connect|import|feed|contract|number|rotate|introduce|redesign|restructure
    ^collect|offer|let|have|make|give .. in|on|at|from|a|an
    so that
  `,
  /** Whose or of what it is shows that it belongs to this case. */
  namesThisCase: `
    @customer|@item|@record|@paper|@goods|@employee|@person
    this|his|her|their|its|it
    of|for|in|on|from|to the *
    by hand
    manually
    @number
  `,
} as const;
