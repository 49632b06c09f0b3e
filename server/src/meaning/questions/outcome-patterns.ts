// How outcomes are recognised that name no customer as their subject: states of the served thing, and of our own work.

export const outcomePatterns = {
  /** Goods, bodies and machines at the customer's end are as they should be. */
  servedThing: `
    @bodily .. relieve+ed|gone|satisfy+ed|satisfied|stop+ed|cure+ed|heal+ed|ease+ed|over|less
    hunger|thirst .. satisfied|quench+ed
    @goods .. deliver+ed|arrive|arrive+ed|serve+ed|hand+ed|hand_over+ed
    item|order .. arrive|arrive+ed
    arrive in one piece
    reunite+ed with
    arrive|arrive+ed .. @in_order
    deliver+ed .. on time|door|home
    @goods|service|power .. restore+ed|work|works|reconnect+ed|repair+ed? again|running|works
    @goods .. restore+ed|works|work+s|function+s|reunite+ed|warm|hot|safe|readable
    @goods .. in .. hand|house|account|home
    @goods be? back|there|gone$
    @goods be? back with|home|again|working
    @goods be? in every|each|the @customers_end
    @goods|credit|refund .. credit+ed
    money|refund|payment|benefit .. in .. account|hand
    @goods .. with|to its|the|their|her|his? @customer|owner
    hand+ed|hand_over+ed over? to the? @customer|owner
    deliver+ed|receive+ed|accept+ed|hand_over+ed|credit+ed .. to|by the? @customer
    receive+ed by the? @customer
    problem|fault|issue|defect|trouble|leak|noise be? gone|over
    @goods|@item do not
    no second|further|more visit|call|trip
    danger .. over|gone|past
    out of danger|pain
    nothing|no more .. to pay|fill
    meal|food|pizza|lunch .. table|served|hot
    help .. arrive+ed|there
    to the? @customer satisfaction
    to the? customer_satisfaction
    !@record|@item|@system|@paper be * again$
    open|back|on|running|working|up again
    can .. again
    clean|warm|quiet|open|dry|light|tidy when|before|by|as
    !@record|@item|@paper|@system|@worker|a|an|the|of|in|with @good$
    !@record|@item|@paper|@system|@worker|a|an|the|of|in|with @good at|in|on|after|before|when|again|for|by|and|of|all
    *+ed and @good
    without a|any? wait|waiting|queue|gap|pain|loss|fear|trouble|scratch|trace|delay|damage|harm|stain
    reach+ed|find+ed the|its|his|her|their @customer
    @worker|@outsider|supplier have|get|receive ..? money|pay|salary|wage|refund
    !@record|@item|@worker|@team|@outsider|@system|@paper|@activity|we|i|it|process|work|production|company can|may|understand|know|manage+s
    in|at|on the? right|own|old|usual room|place|seat|home|house|bed|shelf|hand
    nothing|none be? broken|lost|missing|damage+ed|break+ed|lose+ed|leave+ed|forget+ed|steal+ed|scratch+ed|spill+ed|spoil+ed|hurt|harm+ed|wet
    lose+s|miss+s|waste+s|spend+s no|nothing|not|neither|only
    @animal be? hand_over+ed|collect+ed|deliver+ed|home
    !@record|@item|@paper|@system|@worker be online|connected|lit|dry|warm|alive
    gone|away|off|remove+ed|clear+ed from the? .. @customer|street|pavement|garden|yard|road|house|room|home
    kitchen|bathroom|shower|toilet|oven|stove|door|lock|printer|drain|radiator|app work+s|function+s
    at @number degree
  `,
  /** Where no customer sees it. */
  passedOn: `
    hand+ed|hand_over+ed|pass+ed|collect+ed|receive+ed|arrive+ed$
    @goods .. deliver+ed|arrive+ed|serve+ed$
  `,
  /** Where the customer sees it. */
  foundReady: `
    @goods|@item|room|table|bed|seat|door|counter|desk|interpreter|question|doubt .. ready|open|free|available|prepare+ed|prepared|answer+ed|clear|lay+ed
    ready$
  `,
  ourGain: `
    @money_of_ours
    margin|revenue|profit|upsell|upsold|cross_sell
    customer|client|churn retain+ed|upsell+ed|upsold|won|saved
    value increase+ed
    @record|@count .. above|below|over|under @number
    target|sla|kpi|quota|deadline meet|meet+ed|hit|achieve+ed|reach+ed
    @own_quality .. pass+ed|met
    @count above|below @number
    take+ed|buy+ed|choose+ed the|a|an larger|bigger|premium|higher|extra plan|package|tariff|option
  `,
  handedOn: `
    @record|@item|@paper .. hand+ed|hand_over+ed|assign+ed|forward+ed|transfer+ed|escalate+ed|route+ed|pass+ed|send+ed to
    hand+ed|pass+ed|give+ed|hand_over+ed to the? @outsider|@team|@worker
    to the? next|second|third|other @team|line|department
    next @team|department|step
    deliver+ed|give+ed|submit+ed to the? .. @team|@outsider
    @outsider inform+ed|notify+ed|brief+ed|tell+ed
    with the? @outsider|@team|@worker|agency|collection
    @worker .. back|leave+ed|left|on_site|assign+ed|schedule+ed|book+ed|free|available
    assign+ed|forward+ed|escalate+ed|hand_over+ed|route+ed|transfer+ed to
    remove+ed from .. queue|list
  `,
  ourDecision: `
    ^@decision$
    ^decision .. made|taken|log|logged|record+ed
    @item|@record|@paper .. @decision
    @decision by @worker|manager
    refuse+ed|approve+ed|reject+ed|grant+ed|uphold+ed|upheld|deny+ed|accept+ed|decline+ed|dismiss+ed|award+ed
    eligible|ineligible
    acceptable|admissible|creditworthy|insurable|plausible|compliant|sufficient|genuine|legitimate|qualified|suitable$
    two|@number approval
    ^not? fail+ed|pass+ed|fit|unfit|certified$
    ^negative|positive|favourable|unfavourable$
  `,
  leftOurHands: `
    send+ed|dispatch+ed|ship+ed|post+ed|issue+ed|mail+ed|publish+ed|announce+ed
    announcement made|make+ed
    forward+ed
    hand+ed out
    @item|@paper|mailing|bulletin|notice|reminder|newsletter|announcement out|away|off$
    @activity .. deliver+ed
    @paper .. receive+ed|deliver+ed
  `,
  /** Where our papers and goods stand. */
  inOurPlaces: `
    in|on|at|with the|our? @our_place
    in|on|at the|our? *? @our_place$
  `,
  /** A state of our own things that no participle tells. */
  ourState: `
    within|above|below|over|under|beyond|at @number
    ^@number !@customer|@person|@period|@goods
    ^no|zero @failure
    within|above|below|over|under the|our? threshold|target|limit|budget|plan|cap|tolerance
    no|zero|without finding|deviation|discrepancy|duplicate|objection|remark|hit|match|backlog|exception
    match|tally|reconcile|agree|balance with|to|the|our
    complete|full|live|final|set|spread|put|closed|green|valid|active|current|balanced|due|final|pending|queued|draft$
    up to date|schedule
    up_to_date
    in|into service|use|operation|rotation|circulation|force
    a|the|our committee|board|panel|council have *+ed
    bay|rack|aisle|lane|row|bin|slot|dock|gate|shelf|drawer|container @number
    no|zero alarm|alert|flag|warning
    on|in the? conveyor|belt|truck|lorry|trolley|rack|kiln|press
  `,
  /** Asked after the restatement: what was wrong at the customer's end is right again. */
  mendedThing: `
    problem|fault|leak|defect|damage|outage|trouble fix+ed|solve+ed|repair+ed|mend+ed|remedy+ed|remove+ed
    problem|fault|leak|defect|damage|outage|trouble be fix+ed|solve+ed|repair+ed|mend+ed|remedy+ed|remove+ed
  `,
  workersDo: `
    ^the? @worker !@having|@place_word|@good|@in_order|and|or
    ^the? next_team
    ^the? manager|management|supervisor
    ^the? @worker$
    ^the? @team|@outsider !never|can|able|safe|@good|@in_order|work
    ^the? @team|@outsider$
    ^the? next @team
    ^no .. find+ed
  `,
  ourRecords: `
    @item|@record|@paper be? *+ed
    @item|@record|@paper have be *+ed
    @record .. @done_by_us+ed
    @item .. @done_by_us+ed
    @goods|@paper|@activity .. @done_by_us+ed
    @record|@item exist|exists
    @record .. complete|active|open|ready|full|clean|up_to_date|current|empty|exist|set|consistent|zero|correct|final|valid
    in the? @system
    @item complete|ready|back
    @system .. @done_by_us+ed|complete|up_to_date
    status
    new @record|@item
    no duplicate
    @item|@record be? in|on stock|hold
    back in stock
    bed|slot|room available|free
    @done_by_us+ed
    @record to track
    @item|@goods ready for
    ready|prepared$
    ready for the? next|@team|@worker
    ready for|to .. @our_process|@our_moment|@work_time|@done_by_us
    leave+ed the|our? @team|queue
    @record show
    @record|object|exhibit|article|asset|sample|vehicle|product have a|an|its? *? number|code|id|label|barcode|tag|stamp|seal
    bay|lane|dock|theatre|chair|berth|van|truck|ambulance|vehicle|crew|patrol|unit|machine|ramp|kiln|oven|court|lift_truck|@worker available|free|empty|vacant|clear
    code|status|score|level|rating @number$
  `,
  /** What an outcome must hold for the questions about its structure to be asked at all. */
  ofPeople: "@customer|@person|@animal",
  ofOthers: "@customer|@person|@animal|@bodily|@not|again",
  setAside: "assign+ed|allocate+ed|book+ed|reserve+ed|send+ed|post+ed|issue+ed|dispatch+ed|ship+ed",
  participle: "* *+ed|@decision|set|reset|put|cut|shut|read|proofread|spread",
  inside: "* in|on|to|into",
} as const;
