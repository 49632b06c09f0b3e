// How the questions about metrics are recognised: patterns over groups of words, by question.

export const metricPatterns = {
  /** Bare names whose words would tell a side elsewhere: complaints that wait, why people call, stock that fills orders. */
  ofEitherSide: `
    open|pending|overdue|unresolved|outstanding complaint|appeal
    complaint|appeal open|pending|overdue|outstanding
    ^@count? of? return|fault|defect|bug|error|mistake|refund count|number?$
    overdue|open|pending|outstanding @our_process
    @failure|defect|error|mistake rate? per unit|batch|lot|site|line|shift|item|order|page|line|batch
    pay+ed|settle+ed ratio|rate
    @customer turnover|churn|attrition|retention|renewal
    @bare_duration completion time
    of|by|from|per supplier|vendor|carrier
    @bare_measure|refund|approval|refusal|rejection|success quota
    ^why .. @customer|people call|contact|get|write|ring|phone|visit
    @count? why .. @customer|people call|contact|get|write|ring|phone|visit
    stock|line|order|case|item fill rate$
    stock|line|order|case|item fill$
    hold up|ups
    page load|loading time|speed
    snag|defect|fault at|on handover|completion
    supplier|vendor on_time|delivery|defect
    refund|return|cancellation share|percent|rate|ratio? of sale|revenue|order|turnover
    @item not finish+ed|complete+ed|solve+ed|resolve+ed|start+ed|do+ed$
    faulty|defective item|unit|part|piece|product$
    @customer lose+ed$
    lost|lapsed|departed|dormant|inactive|active|leaving @customer$
    repeat|returning|loyal|regular guest|buyer|shopper|customer|donor|client|diner|visitor$
    ^@count? in stock
    @customer leave+ing$
    client|customer|member|donor|subscriber loss$
    money back rate|share|quota
    active @customer per
    @item|@record still open|pending|unsolved|unresolved|undecided
  `,
  /** People as rows of our lists. */
  inOurLists: `
    @customer in|on the|our? crm|sap|erp|system|database|pipeline|list|funnel|shortlist|roster|register|archive|campaign|segment|workflow|mailing_list|talent_pool
    on|off sick_leave|sick|duty|leave|shift|strike
    on|off sick leave
    @customer on|in|with a|an|the|each|every? @worker|@team caseload|list|roll|book|round|panel|register|desk
    on|in the|a|our? @worker board|list|desk|tray|inbox|table|queue
  `,
  /** Mistakes that nobody outside has met. */
  foundInHouse: `
    find+ed|catch+ed|detect+ed|spot+ed at|in|on|during|before the|our|final? packing|test|inspection|sorting|goods_in|check|proof|line
    correct+ed|fix+ed|stop+ed|rework+ed before send+ing|ship+ing|print|print+ing|dispatch|release|publication|launch
  `,
  /** Money of ours, whatever it is for. */
  ourMoney: `
    @harm|complaint|claim|litigation|lawsuit|churn|return|abandonment|downtime|outage|accident|waste cost|spend|expense|provision|budget
    cost of .. @harm|complaint|litigation|lawsuit|churn|return|abandonment|downtime|outage
    !@customer cost|income|revenue|commission|margin|expense|spend$
  `,
  /** Out of our hands, which is not yet in theirs. */
  leftOurHands: `
    @item|@paper|message|newsletter|brochure send+ed|post+ed|mail+ed|issue+ed|dispatch+ed to our? @customer
    send+ed|post+ed|mail+ed|issue+ed|dispatch+ed|hand+ed|hand_over+ed|give+ed|sell+ed|distribute+ed|offer+ed|show+ed out? to our|the? @customer
  `,
  /** Where we send people so that our desk is spared or sells more. */
  forOurSake: `
    take+ed|buy+ed|choose+ed|book+ed the|a|an? bigger|larger|premium|higher|extra package|plan|tariff|tier|version|option
    turn+ed|convert+ed into|to order|sale|booking|contract|customer|member|job|client|subscription
    put|pass|hand|hand_over|send through|on|over|up to the|a|an|another|second? *? desk|line|tier|@team
    without human|manual|any? touch|intervention|handling
    change desk|hand|owner|team
    send+ed|refer+ed|point+ed|route+ed|divert+ed|shift+ed|move+ed|steer+ed|deflect+ed|redirect+ed|migrate+ed|push+ed to|into|towards the|our? web|online|app|portal|digital|self_service|chat|website|bot|internet|faq
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
    @worker leave+ing|leave+ed|join+ing
    *+ed by the|our *? @team
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
    product|policy|account|service|sale|line per @customer
    grant|contract|bid|tender|deal|account|project win+ed
    deposit|loan|sale|portfolio|lending|revenue|premium growth
    *+s apply+ed for$
    call|contact|visit|ticket|enquiry avoid+ed|prevent+ed|save+ed|deflect+ed
    self check_in|check_out|check|service|booking|care
    bad|doubtful|impaired|delinquent loan|debt
    call|contact|ticket|request|case that? never|not reach|need|touch
    supervision|staffing|teacher|pupil|expense|debt|capital|liquidity ratio
    care|contact|teaching|nursing|staff|labour minute|hour per
    conversion$
  `,
  ourRules: `
    @own_quality !sla score|adherence|compliance|rate|percent|average|pass+ed|check|finding|audit|review|open|fill+ed
    @own_quality .. score|adherence|pass+ed|fail+ed|finding|fill+ed|compliance|open|rate
    compliance|conformity with|to
    !@limit|@customer compliance$
    schedule|plan attainment
    hygiene score|rating|audit|check|inspection
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
    rework
    first pass yield
    scrap
    quality monitor|audit|check|control
    script|plan|schedule|budget|rota keep+ed|keep+ing|follow+ed
  `,
  ourMoment: `
    within @number @period of a? complete file|application|form|dossier|claim|document
    within @number @period of|after|from validation|registration|approval|assignment|acceptance|logging|complete+ed|creation|allocation|triage
    within @number working? @period of|after|from validation|registration|approval|assignment|acceptance|logging|creation|allocation
    from|since|after|of validation|registration|assignment|logging
  `,
  betweenOurTeams: `
    escalation
    escalate+ed
    escalate
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
    length|duration of .. shift|meeting|session|lesson
  `,
  /** A promise whose side nobody names. */
  ourLimit: `
    reject+ed|accept+ed|deny+ed|approve+ed|grant+ed|decline+ed @item ratio|rate|percent|share
    contact|message|touch|touchpoint|call|reply|interaction|mail|e_mail|letter|chat|text|sms per @item|conversation|problem
    usage|use|login|registration|adoption|download per @period
    @limit compliance|adherence|attainment|achievement|performance|met|breach|percent
  `,
  /** Bare although they look like counts of our items: how fast a caller is answered. */
  answeredWithin: `
    call|calls|contact|chat|phone answer+ed|take+ed|pick+ed|pick_up+ed up? within|in|below|under|inside
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
    ^inspection|audit|review|survey|check of
    order|invoice|po block+ed
    meter|card|gauge|barcode|tag read
    lesson|class|site|field observation
    policy|contract|subscription|licence in force
    ^*+s let$
    key|stem|grass|hair|loaf|tree|log|metre cut
    @item|@record|@paper type+ed|tap+ed in|up?
    time|often a|the|each? @item bounce|move|change
    referral|referrals to second|third|next|another line|level|tier|desk
    visit|visitor|hit to|on|of our? page|site|website|web
    ^*+s sell+ed !out|to|when|late|although
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
