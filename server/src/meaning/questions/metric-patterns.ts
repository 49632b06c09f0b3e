// How the questions about metrics are recognised: patterns over groups of words, by question.

export const metricPatterns = {
  saidByCustomers: `
    according to the? @customer
    accept+ed|report+ed|bring+ed|win+ed|judge+ed|rate+ed|reopen+ed|return+ed|reject+ed|dispute+ed|confirm+ed .. by the? *? @customer
    as? say|judge|rate|report|see|seen|feel|confirm|accept+ed by the? @customer
    from the? @customer side|perspective|view|viewpoint|point
    @customer side|perspective|viewpoint
    to the? @customer satisfaction
    to the? customer_satisfaction
    to the|a|their *? satisfaction
    @customer who|that .. @verdict_verb
    @customer @verdict_verb
    @customer would|will|do|not .. @verdict_verb
    @customer .. trust|accept|recommend|confirm+ed
    @verdict
    @customer .. satisfaction|dissatisfaction|sentiment|complaint|nps|csat
    @customer @verdict_noun
    @customer experience|review|effort @verdict_noun|score|survey|index
    @verdict_noun of|by|from our? the? @customer
    @customer @satisfied
    @satisfied @customer
    satisfaction|experience rating|survey
    likelihood|willingness|intention to recommend
    recommend+ing
    thumb up|down
    @public_review rating|review|score
    review rating
    rating|review .. by|from|of the? @customer
    @customer .. call .. fair|good|easy|helpful|useful|poor|bad
    sentiment of|in .. review|comment
    star|rating|score|mark|thumb give+ed|award+ed|leave+ed
    @verdict_noun give+ed .. by|from the? @customer
    @verdict_noun mention+ing
    would|will use|choose|buy|book|come|visit|stay|recommend|return .. again|back|us
    the employee|colleague @verdict_verb
    review sentiment
    because|as it|they be? wrong|damage|broken
    because it|they? @be wrong|damage+ed|broken|defective
  `,
  /** Weaker: a complaint counts only where nothing says that we worked on it. */
  complaints: `
    complaint
    complaint_rate
    grievance|objection receive+ed|raise+ed
  `,
  /** Complaints that wait: a backlog, whose side nobody tells. */
  openComplaints: `
    open|pending|overdue|unresolved|outstanding complaint|appeal
    complaint|appeal open|pending|overdue|outstanding
    ^@count? of? return|fault|defect|bug|error|mistake|refund count|number?$
    overdue|open|pending|outstanding @our_process
    @failure|defect|error|mistake rate? per unit|batch|lot|site|line|shift|item|order|page|line|batch
    pay+ed|settle+ed ratio|rate
    @customer turnover|churn|attrition|retention|renewal
    @bare_duration completion time
    of|by|from|per supplier|vendor|carrier
  `,
  /** People as rows of our lists. */
  inOurLists: `
    @customer in|on the|our? @system|pipeline|list|funnel|database|shortlist|roster|register
    on|off sick_leave|sick|duty|leave|shift|strike
    on|off sick leave
  `,
  /** Out of our hands, which is not yet in theirs. */
  leftOurHands: `
    @item|@paper|message|newsletter|brochure send+ed|post+ed|mail+ed|issue+ed|dispatch+ed to our? @customer
    send+ed|post+ed|mail+ed|issue+ed|dispatch+ed|hand+ed|hand_over+ed|give+ed|sell+ed|distribute+ed|offer+ed|show+ed out? to our|the? @customer
  `,
  workAroundVerdicts: `
    @survey .. @handle+ed
    @survey .. @done_by_us+ed|mail+ed|hand_out|launch+ed|distribute+ed
    net_promoter survey *+ed
    promoter|nps|csat survey *+ed
    @survey|feedback|review .. @handle+ed|respond+ed
    @survey response|return|completion|participation
    response|return rate .. @survey
    complaint|grievance|appeal|objection|dispute .. close+ed|resolve+ed|answer+ed|acknowledge+ed|process+ed|handle+ed|settle+ed|investigate+ed|assign+ed|log+ed|register+ed|respond+ed
    close|resolve|answer|acknowledge|process|handle|settle|investigate complaint|grievance|appeal|dispute
    complaint|grievance|appeal|objection handle|response|resolution|processing|process|backlog|closure|acknowledgement|turnaround
    complaint|grievance|appeal .. within|on_time|target|sla
    response|reply to complaint
    number|share|percent of? complaint .. within
  `,
  workersVerdict: `
    @workers_verdict
    @worker|employee|staff|team satisfaction|engagement|happiness|morale|sentiment|nps|feedback|motivation
    satisfaction|engagement|morale of|among our? .. @worker|@team
    satisfied|happy|engaged @worker
  `,
  perWorker: `
    per|by|each|every|for @worker
    per|by|each|every @team|shift|head|person|man|full_time|seat|workstation|employee|station|machine|macro|counter
    by|per @item? @worker
    @worker @staff_resource|@work_time|@duration|@count|attrition|turnover|retention|performance|ranking|productivity|time|status|logon|log|login|availability
    @worker .. @work_time time
    @staff_resource .. @worker
    @worker @handle
    @handle+ed by @worker|@team
    do+ed? each|every|an|a @worker @handle
    attrition|turnover|retention|attendance|absence of @worker|staff
    staff|worker|crew|employee attendance
    assignee .. station|change|count
    training|coaching hour|day|session
  `,
  ourResource: `
    @money_of_ours
    @staff_resource
    @automation
    automatically
    cost|revenue|price|value per|to|of
    days_sale_outstanding|dso
    @count value of @customer
    lifetime value
    average|avg order value|size
    value per @customer
    fee|penalty|subscription income
    cross|up sell|selling
    bed|room|theatre|machine|asset|seat|fleet|slot|plant|capacity utilisation|occupancy
    forecast
    bed|room|theatre|stock|table|inventory turnover
    @worker to @item|@customer ratio
    bed|room|seat|slot|unit|theatre occupy+ed|used|use+ed
    @customer value|worth|profitability
    no touch
  `,
  ourRules: `
    @own_quality !sla score|adherence|compliance|rate|percent|average|pass+ed|check|finding|audit|review|open|fill+ed
    @own_quality .. score|adherence|pass+ed|fail+ed|finding|fill+ed|compliance|open|rate
    compliance|conformity with|to
    adherence|compliance with|to the|our? @own_quality|process|schedule|procedure|regulation|standard|gdpr|law
    internal|in_house @failure|defect
    schedule|script|process|policy|procedure|regulatory|audit|gdpr|protocol adherence|compliance
    adherence
    qa|qc
    @handle .. @own_quality pass+ed
    compliance rate|score|percent
    call|calls|contact|chat monitor+ed
    defect|error|fault find+ed in|at|by|during @own_quality|final|inspection|test|production|house|qc|qa|line
    find+ed in|at|by|during .. inspection|testing|test|qa|production|audit|review|house
    find+ed before dispatch|shipping|delivery|release
    file|case|document|call review score|result|rate
    @worker .. check+ed|review+ed
    check+ed|review+ed by a|the? @worker
    escalation
    escalate+ed
    escalate
    rework
    first pass yield
    scrap
    quality monitor|audit|check|control
  `,
  ourMoment: `
    within @number @period of|after|from validation|registration|approval|assignment|acceptance|logging|complete+ed|creation|allocation|triage
    within @number working? @period of|after|from validation|registration|approval|assignment|acceptance|logging|creation|allocation
    from|since|after|of validation|registration|assignment|logging
  `,
  betweenOurTeams: `
    handoffs|handoff|hand_off|handover|hand_over
    hand off|over between|per|count|rate
    hand off|over
    reassign+ed
    reassign
    reassignment
    assignment per|count|between
    transfer+ed between|to @team|second_line|team|tier
    transfer|routing|bounce between our? @team|team
    route+ed to
    misroute
    between our? the? @team|team
    number of? assignee|owner|station
  `,
  ourWork: `
    @work_time time|duration|length|second|minute|hour|effort|speed
    @work_time|@call time|@duration
    @work_time cycle
    @call length|duration
    length|duration of call|contact|chat|conversation
    aht|acw|handle_time|handling_time
    average|avg|mean|median handle|handling|talk|wrap
    after call|contact|chat work
    after_call|after_contact work
    call_length|call_duration
    wrap up|time
    pick|picking|packing|putaway|scan rate|speed
    @item handling_time|handle_time
    time|hour|minute spend+ed|take+ed|need+ed? on|to|per|for !@customer ..? wrap|process|handle|type|read|assign|approve|scan|review|work|prepare|check|enter
    @duration .. to wrap|process|handle|assign|approve|scan|review|triage|log|enter|register|prepare|route|allocate|invoice
    time|day|hour|duration until|to|till assignment|approval|registration|triage
    time spend+ed on|per @item
    time on @item
  `,
  /** A promise whose side nobody names. */
  ourLimit: `
    reject+ed|accept+ed|deny+ed|approve+ed|grant+ed|decline+ed @item ratio|rate|percent|share
    contact|message|touch|call|reply|interaction per @item|conversation|problem
    @limit compliance|adherence|attainment|achievement|performance|met|breach|percent
  `,
  /** Bare although they look like counts of our items: how fast a caller is answered. */
  answeredWithin: `
    call|calls|contact|chat|phone answer+ed within|in|below|under
    call|calls|contact|chat answer+ed .. service_level|second
    answer+ed within|in|below @number
    service_level
    ^how quick|quickly|fast|soon|long be the? @item
    service level
  `,
  ourItems: `
    @item .. @handle+ed
    @handle+ed @item
    @item .. @handle within|per
    @item violate+ed|breach+ed .. sla
    sla .. violate+ed @item
    @customer .. @handle+ed per|by|a|each @period
    @customer @handle+ed
    @customer per @period
    per @period .. @handle+ed
    @handle+ed .. per @period|shift
    @handle+ed per @period
    @item volume|count|throughput|inflow|intake|load
    volume|inflow|intake of @item
    throughput !time|day|hour|week
    ^throughput$
    @item .. violate+ed|breach+ed
    sla .. violate+ed|breach+ed @item
    @item .. per @period|shift
    @goods ..? *+ed per @period
    @item|@goods per @period
    @handle+base count$
    ^*+s @handle+ed$
    @count of? *+s @handle+ed$
    ^*+s @handle+ed per|a|by|each
    ^number of? @item$
    ^@count @count? of? @item$
    ^@item count|number|total$
    @item creation|created|inflow|output
    ^@handle+ed *+s$
    occupied bed|room|seat|slot|unit|place
    @item|matter *+s open+ed
    @customer ticket|call|record|account|case|order|contact|email @handle+ed
    sla|target|deadline|kpi breach .. per @team
    meeting|lesson|training|session|hearing|visit hold+ed
    record .. fill+ed
    @item to @item time
    new @customer|@item per?
    stock accuracy
    data|record quality|completeness
  `,
  /** How fast something went. */
  speed: `
    @duration
    @bare_duration time
    aht|acw|tat|mttr|ttr|frt|asa|handle_time|handling_time|response
    how quick|quickly|fast|long|soon
    quickly|fast
  `,
  bySaying: `
    according to
    by the? @customer
    to the? @customer satisfaction
  `,
} as const;
