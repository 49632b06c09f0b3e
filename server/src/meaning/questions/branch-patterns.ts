// How branches are recognised by their steps, and by what an author says spares the next case.

/** Asked of one step, whose first word is what is done. */
export const stepPatterns = {
  removesCause: `
    ^@design .. @lasting|@papers_by_design
    ^@mend .. @lasting
    ^@mend bug|error|mistake in the? .. engine|system|code|software|program|tool|app
    @worker|@team|@outsider @design .. @lasting|@papers_by_design
    @worker|@team|@outsider @mend .. @lasting
    ^add|introduce|build .. test|check|safeguard|alert|constraint|barrier|key|canary
    ^make .. mandatory|obligatory|required|clearer|default
    ^put|write|add .. into|in|to the? @lasting
    ^train|retrain|coach|teach @worker|@team|reader|the|all
    find|analyse|identify|remove|eliminate|address|determine|trace|tackle|remedy|establish .. @cause
    investigate|examine|research|uncover|clarify .. root_cause
    find|learn out? why|how|where
    ^find where
    ^renegotiate
    ^trace .. to the? @lasting
    @post_mortem
    problem|change record|ticket|request|owner .. owner|by
    owner .. by|date
    ^replace|change|switch|audit|drop the|to? .. supplier|vendor|carrier|@lasting
    corrective|preventive|permanent action|fix|measure
  `,
  /** Names a cause without touching it. */
  leavesCause: `
    @cause .. unknown|pending|open|later|tbd
    log|record|tag|note|document|report|mark .. @cause|reason
    rca pending|open
  `,
  redoes: `
    again
    once more
    afresh|anew
    from scratch|start|beginning
    on his|her|their|behalf behalf? of?
    second|third|another|final reminder
    over again
    start over
    ^back into|in|on|onto|to
    second|third|another|new|fresh .. impression|sample|photo|picture|reading|measurement|copy|print|scan|x_ray|swab|draw|specimen|blood|proof|cast
    second|third|another|new time|visit|attempt|call|try|trip|appointment|run|round|pass|delivery|dispatch|roll|truck_roll|truck|go|date|slot|draft
    by hand
    manually
    @redo
    ^revert
    ^jump|skip the? queue|line
    ^reset
  `,
  patches: `
    ^@patch
    temporary|temporarily|provisional|provisionally|interim|makeshift
    correction
    correct+ed
    resume
    ^incorporate|apply|make|implement|include|integrate|work .. change+s|correction|correction+s|comment+s|amendment+s|edit+s|remark+s
    ^type|enter|key
    @worker|@employee|@customer @patch
  `,
  chases: `
    ^@chase
    send|issue .. reminder
    @chase @customer|@outsider|@worker|for
    ask|request|call|contact|get|obtain|gather|collect|provide|chase|email .. missing|right|correct|better|again
    gather|provide .. item|detail|information|data
    ^expedite
    ^ask|request|clarify|contact|call|phone|email|query
    ^look_up|look up|find|search|trace
  `,
  /** Chasing is done again by its nature. */
  remindsAgain: `
    ^remind|chase|dun|nudge
    reminder
    send|issue .. reminder
  `,
  sendsBack: `
    return|send|set|refer|push|bounce|hand|give|kick|pass|throw|take .. back
    ^return !to .. to
    ^return to @worker|@customer|@team|@outsider|sender|author|applicant|originator|drafter|previous|step
    ^return$
    ^reassign|reopen|reject .. to
    send|set|pass|put|swap|bring|move|take|change|pull|call|get back
    !go back on|in|into|to the
    ^back to
  `,
  compensates: `
    ^@compensate
    ^send|ship|bring|deliver|issue|order|give|book|arrange|put|hand|lend|fit|make|cook|bake|brew|mix|cut|cast|grind|build|sew|weave|print|draw|pour|serve|prepare|produce .. replacement|new|right|correct|next|credit_note|second|another|missing|fresh
    ^hand|give|bring|serve|lend .. out? another|new|fresh one
    ^swap|exchange *
    ^bring|drive|take|carry it|them|now
    ^put .. on the? next
    ^collect|dispatch|transmit|route|post|fetch|load .. right|correct
    issue|send credit note
    refund|reimburse|compensate
    reship|replace|re_ship
    apologise|apologize
  `,
  endsCase: `
    ^@end_case
    auto close
    @end_case+ed
    ^skip|go|proceed|jump .. final|end|wind|exit
    ^send|issue|notify .. rejection|refusal|denial|cancellation|decline
    close|end|stop|reject
    out of scope
  `,
  leavesForGood: `
    ^return|send *? *? *? back? to? the? sender|supplier|manufacturer|vendor
  `,
  handsOff: `
    ^@hand_off
    hand|pass over? to
    give contact|number|address of
    hand_over
    ^transfer|forward|refer|report
  `,
  worksFirstTime: `
    ^@first_work
    @worker|committee|director|board|lawyer|engineer|specialist|legal|council|office .. @first_work
    consult|opinion|hearing|inspection|assessment|expert|due_diligence|approval|analysis
    ^have .. read|check|review|sign
  `,
  /** More of it than was done so far, and nothing over again. */
  goesFurther: `
    further|additional|extra|deeper|in_depth|detailed @first_work
    ^review|check|assess|examine|verify|decide|inspect|evaluate|approve .. manually|by_hand
    manual review|check|assessment|examination|verification|decision|inspection|evaluation|approval
  `,
  /** Draws in somebody who was not asked before. */
  consults: `
    consult
    ^hold|have .. hearing|meeting
    ^hear|weigh|inspect|investigate|appoint|decide|calculate|examine
    obtain .. opinion|advice|report|statement|permission|consent
    ask the .. office|authority|ministry|doctor|court|bank|committee|lawyer|specialist
    ask|call|contact .. agency
    ^involve|commission|engage
    specialist|expert|doctor|engineer|lawyer|vet call+ed|consult+ed|ask+ed|bring+ed
    ^call|ask|inform|contact|notify the? parent|relative|police|guardian|embassy|landlord|employer|next_of_kin
    expert|opinion
  `,
  adapts: `
    special|specially|one off|individual|individually|personal|tailored|chosen
  `,
  /** What is done with one case and its people, whatever it is about. */
  handlesCase: `
    ^ask|call|phone|ring|mail|e_mail|write|tell|inform|notify|contact|visit|speak|talk|meet|hear|listen|apologise|explain|remind|warn
    ^send|give|bring|hand|return|deliver|pay|refund|credit|charge|issue|ship|post|forward|pass|transfer|refer|escalate|report
    ^log|record|note|enter|file|register|mark|tag|scan|copy|print|attach|upload|type|fill|save|document|close|open|reopen
    ^check|verify|examine|inspect|review|test|measure|weigh|count|compare|look|search|find|trace|locate|identify|investigate|analyse|track
    ^wait|hold|stop|cancel|reject|refuse|delete|discard|destroy|remove|undo|void|suspend
    ^get|fetch|collect|pick|pick_up|take|obtain|receive|book|reserve|rebook|schedule|arrange|order|assign|allocate|reassign
    ^correct|fix|repair|mend|replace|exchange|swap|change|adjust|update|complete|amend|edit|clean|wash|prepare|make|cook|bake|cut|fit
    ^approve|sign|decide|confirm|release|authorise|accept|estimate|calculate|quote|override|process|handle|resolve|settle|solve|go|proceed|continue|start|try|run|do|perform|have|put|set|move
    ^new|fresh|corrected|revised|second|another @item|@paper|@record|@goods|date|slot|time|appointment|attempt|visit|impression|try|one|part
    ^discuss|clarify|restore|hunt|drive|beg|ping|claw|walk|escort|accompany|calm|comfort|thank|greet|chase|dial|text|message|talk|negotiate
    ^let @customer
    free|discount|voucher|goodwill|compensation|apology
    no charge
    on the house
    at our expense|cost
    ^reverse|wipe|rinse|strip|peel|drain|empty|refill|unload|load|reload|convert|rework|work|squeeze|tick|cross|strike
    ^create|raise|generate|produce|place|lodge|submit|fetch|charge|invoice|bill|dispatch
    ^@customer|@worker|@team|@outsider *
    ^manual|manually|by|per
    call|reminder|letter|mail|e_mail|visit|refund|correction|repair|check|review|entry|update|note$
  `,
} as const;

/** Asked of what an author says spares the next case, and of a need. */
export const remedyPatterns = {
  changesWhatLasts: `
    @lasting|@at_the_bottom
  `,
  /** Sentences: "Firms now measure before they tile." */
  changesTheWay: `
    now|always *
    * now|always
    no longer|more
    we|they|it|one @design
    not .. any more|anymore
    every|each|all *
    by default
    automatically
    since then
    * before they|it|we|he|she
    @tool *+s
  `,
  saysWhoAndWhen: `
    by end|next|mid|@day|@number|the|this|q
    until|before|from|since|on @day|@number
    due @day|@number|by|on
  `,
  blamesTheCustomer: `
    ^remind|tell|ask|advise|urge|warn|educate|teach|train|inform|instruct the|our|all? @customer
    @customer must|should|have|need
    @customer forget|ignore|overlook
    ^be more
    careful|carefully
  `,
  saysNothing: `
    ^none|nothing|todo|tbd|unknown|na|no|tbc|later|open|pending$
    ^n a$
    to be *+ed
  `,
} as const;
