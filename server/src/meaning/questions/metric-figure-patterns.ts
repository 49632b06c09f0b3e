// How figures of our own making, money and machines are recognised, whatever the trade.

export const figurePatterns = {
  ourFigures: `
    @our_figure
    @count? of? @our_figure
    per|each|every @resource_unit
    per *? @worker
    @worker|staff per
    *+s per minute|hour
    close|closing the? book|month|quarter|year|ledger|account
    turnover per
    room|day|hourly rate$
    bed|room|seat|bus|train|car|@our_machine in use|service|operation
    release|backup|@our_process frequency
    consumption
    minute|hour|second per !@customer
    @call under|over|below|above|shorter|longer
    @item to|with supplier|vendor|carrier|partner
    repair|service|court|judge|teaching|nursing|apprentice|coach|tutor|care|field hour|day
    shift|rota|roster swap|change|cover|fill
    @worker certification|qualification|skill|pay|salary|grade
    @our_machine available|ready|in
    per @customer @team|site|office|branch|file|record
    ^@count? of? @customer+s per !@number
    @record|@paper|checklist complete$
    id|number|data|email|mail|address capture rate
    till|cash|stock|inventory|register difference|discrepancy|variance|shortage|count
    portion|cost|stock|quality|budget|document control
    inspection|test|audit|check|qc|review|validation failure|fail|reject|rejection|result
    chair|theatre|@our_machine time|minute|hour|day
    index|database|portfolio|team|fleet|class|batch|lot|deal|order|loan|crew|group|book size
    concurrency
    crew|shift|driver|team change|handover|break
    missing|incomplete|duplicate|blank|invalid|outdated @record|@paper|data|field|entry
    @record|@paper|data|field|entry missing|incomplete|duplicated
    @our_process completeness|coverage|volume|count|output|workload
    vs|versus actual|plan|planned|budget|forecast|target
    against plan|budget|forecast
    actual vs|versus|to|against
    @worker|@team|rota|shift standby|gap|hour|day
    train|truck|fibre|pipe|track|network|line|cable|vehicle|fleet|road kilometre|km|mile|metre
    @our_machine uptime|downtime|availability|throughput|idle|energy|stop|change|hour|speed|failure|breakdown|load|fill|turnaround|utilisation|wear|life|use|age|occupancy|output
    @our_machine .. per @our_machine
    *? @our_process+s$
    @item|@goods|wip|stock|order|basket|portfolio value|worth|size|weight$
    policy|rule|procedure|protocol|process|standard|limit breach|violation|exception|deviation|waiver|override
    transfer|hand to|between second|third|next|other|another
    share|percent|rate|proportion|number of digital|online|electronic|paperless|mobile|self
    digital|online|electronic|paperless|kiosk share|uptake|rate|use
    channel shift|mix
    self checkout|scan|checkin
    web|site|page|landing_page session|traffic|hit
    * kilo|kilogram|tonne|litre|hectolitre|kilometre|km|mile|hectare|pallet|sheet$
    find+ed|raise+ed|detect+ed per
    volunteer|contact|billable|standard|paid|chargeable hour
    vehicle|truck|machine|bus|engine|train off road|service
    truck|trailer|lorry|container|vehicle|cube|load fill|utilisation
    paper|material|food|kitchen|plate|feed|energy waste|variance|use|usage|consumption
    patch|policy|scan|backup compliance|coverage
    on shift|duty|standby|roster
    litre|kilo|tonne|ton|kilogram|barrel|hectare|acre|kilometre|metre of
    !@number sell|sold$
    void day
    table turn
    deviation|variance|variation from|to|against plan|budget|forecast|standard|schedule
    in|at the? depot|workshop|yard|store|warehouse|production|maintenance|garage|hangar|dock|stockroom
    find+ed|catch+ed|detect+ed|spot+ed|reject+ed|fail+ed at|in|on|during|before !@customer
    inventory|stock|forecast|cmdb|database|count|location accuracy
    emergency|standard|normal|unauthorised change$
    change order
    carer|guard|vehicle|teller hour
    truck|lorry|vehicle|van|forklift|crane|aircraft|engine|press|robot|loom|mixer|oven out of service|action
    fraud|error|defect|anomaly detection rate
    direct|channel|mobile|app|web booking|sale|order share
    rent|loan|mortgage|tax arrears
    ^@count? of? arrears
    investment$
    void|rent|line|heat|network|yield|process loss
    !@duration|@bare_duration variance$
    hour|minute|time in|behind the? van|truck|cab|lorry|wheel|workshop|office|meeting
    find+ed|catch+ed|spot+ed|detect+ed by the|our|a? @worker|@team
    space|floor|capacity|rack|shelf in use|free
    van|truck|lorry|bus|vehicle|crew on the? road|duty|route|tour
    @record|@paper|checklist complete at|on|by
    unpaid *
    outstanding rent|fee|balance|debt|amount
    material|grit|salt|paint|fuel|oil|ink|paper|feed|seed|flour|cement|ingredient use+ed|usage|waste+ed|waste
    waste of
    debtor|receivable|invoice|account over|older|past @number
    @call|@item at the? same time
    @call|@item in parallel
    ^like+s$
    return on asset|investment|equity|capital
    @record with complete|valid|missing|full|incomplete
    qualified lead
    *+s in use
    counter|till|desk|lane|checkout|ward|branch open|staff+ed|man+ed
    seat|passenger|vehicle load
    fraud find+ed|uncover+ed
    unbilled|billed|worked hour
    kilometre|km|mile between
  `,
} as const;
