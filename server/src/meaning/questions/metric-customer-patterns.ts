// How a metric on the customer's side is recognised: their clock, their effort, and promises kept at their end.

export const customerMetricPatterns = {
  /** The customer stands in the sentence as the one to whom it happens. */
  customersClock: `
    until|before|till|to|when the|an|a|our? @customer @having|have|be|can|is|are|receive|back|say
    until|till|before|for|to|by the|an|a? @customer ..? @having|solve+ed|problem|back
    time|day|hour|minute|week|@duration .. until .. work|works|back|have|money|solve+ed|fix+ed|again|hand|door
    @duration .. from .. until|to .. @customer
    until .. work|works again|for
    until .. for the? @customer
    before|until|till a|the|any? human|person|someone|somebody|anyone|anybody answer|reply|help|come|arrive|see|pick|call|talk|speak|listen
    on|off the? waiting|wait list
    on|off the? waiting_list
    the|a|an @customer be|get|have|go|must
    @duration .. @customer wait|waiting|queue|hold|delay
    @duration|wait a|the|each|every? @customer wait|spend|need|have|lose|stand|be
    @customer wait|waiting|queue|hold
    wait|waiting|wait_time|queue time? of|for|by a|the|our? @customer
    wait|queue .. until|to|from .. @customer|appointment|treatment|bed|see+ed
    wait|waiting .. for the? @customer
    wait for .. operation|treatment|surgery|appointment|diagnosis|scan|place|bed|help|doctor
    from .. gp|referral
    wait|waiting|hold time? .. @place_of_waiting
    time|minute|hour spend+ed? in|at|on the? @place_of_waiting
    @place_of_waiting .. time|minute|wait|waiting|hour|queue
    on hold
    longest|average|max|maximum|median|mean|total @item? hold+base
    @item hold+base$
    hold time|duration|second
    @item queue time
    see|seen|feel|receive+ed|notice|experience+ed by the|a|an? @customer
    from|between order|purchase|booking|request|call|application .. doorstep|door|delivery|home|hand
    application .. until|to .. money|decision|key
    decision in hand
    time to? .. in hand
    referral to treatment
    from referral
    problem be? solve+ed|gone|fix+ed
    ambulance response|arrival
    wait|waiting|queue|hold time|minute|hour|second|day of|for|by|per? .. @customer
    wait|waiting time? for a|an|the? @lived_end|@served_event|@goods
    to|until|till *+ing again
    call|report|order|accident|fault|breakdown|theft|fire|outage to .. again|hand|home|door|money
    lose+ed|waste+ed|spend+ed|miss+ed|suffer+ed by the|a|our? @customer
  `,
  /** Clocks whose name holds a worker, although the customer lives through them. */
  livedThrough: `
    before|until|till a|an|the|any? @worker see|arrive|come|answer|help|call|examine|treat|reach
    door to needle|balloon|doctor|provider|nurse
    order to doorstep|door|delivery|key|home
    @customer .. until|before .. @worker
    wait|waiting .. for a|the? @worker
  `,
  /** Employees, where they are the ones who are served. */
  employeesServed: `
    employee|staff|colleague|new_colleague|teacher pay+ed|able|can|have|with|without .. on|on_time|correctly|in|time|working|to|access|pay
    employee|colleague who|that|whose
  `,
  customersState: `
    @customer who|that|whose|which
    @customer with|without|in|on|left|not|still|back|out|able|unable|free|safe|at
    @customer have|get|can|know|understand|receive|miss|lose|reach|keep|feel|find|must|need|suffer|experience|hear|give_up|see|read|arrive|return|fail|struggle|wait|live|leave|pass|drop
    @customer ..? @having+ed|miss+ed|harm+ed|injure+ed|overcharge+ed|affect+ed|hurt|pay+ed|rehouse+ed|refund+ed|treat+ed|cure+ed|seat+ed|inform+ed|tell+ed|connect+ed|rebook+ed|strand+ed|give+ed|solve+ed|vaccinate+ed|house+ed|wrong+ed|disconnect+ed|cut .. within|on|in|the|of|by|for|off|correctly|up
    @customer *+ed with|without a|an|the|their|no|any
    @customer overbill+ed|underpay+ed|misinform+ed|mislead+ed|ignore+ed|forget+ed|turn_away+ed
    @customer harm+ed|injure+ed|overcharge+ed|affect+ed|strand+ed|hurt|rehouse+ed|refund+ed|cure+ed|die+ed|disconnect+ed
    @goods reunite+ed|arrive|arrive+ed|deliver+ed .. @customer|owner
    @customer save+ed|help+ed
    @customer @done_good+ed their|a|the|what|before|after|again
    @customer *+ed twice|wrongly|incorrectly|late|correctly|again
    reach+ed|hit|hurt the? @customer
    the @customer choose|want|ask|expect|book|order|need
    people who|still|without|with|left|not|waiting|in|able
    cancel+ed .. for the? @customer
    @goods|@item .. with|to|at|in their|its|the? @customer|owner|@customers_end
    at|to|in|by the|their|its? @customers_end
    @customer actually|really|still|ever|never *
    @customer be @satisfied|with|without|not|leave+ed
  `,
  customersEffort: `
    @customer not? have|had|need|must to? repeat|query|chase|call|come|ask|wait|fill|send|resend|phone|explain|re_enter
    @customer .. not .. have|need to|repeat|call
    @customer .. not .. have|need|call
    not|without .. have to repeat|chase|call|wait|ask|come|query|explain
    take|took|need the|a|an? @customer
    how often|many .. @customer
    trip|visit|journey|signature|question .. per|each @customer
    form|document|letter|page per|each @customer$
    trip|visit|journey to the|our|a? counter|office|branch|town_hall|desk|bank|clinic|embassy|hospital|shop|centre
    without a|any? second|another|further|repeat trip|visit|call|journey|letter|request|question
    trip|visit|journey|letter|form|document|page|question|signature|call|contact .. need+ed|require+ed|ask+ed per|to|for|before|by|until
    @customer minute|hour|day .. lose+ed|lost|delay|delayed|interrupt+ed|off
    @customer delay
    without a|any|the? loss|interruption|gap|break|cut|harm|damage|pain|delay|disruption|injury
    number|count|amount of .. @customer have|must|need|fill|go|make|send|give|go_through|visit|make+ed
    @item|form|step|visit|transfer|contact|document ..? a|the|an|new? @customer have|has|must|need|go|make|fill
    abandon|abandonment|abandoned
    give|giving up
    gave up
    hang|hanging|hung up
    repeat|repeated|returning @item|visit|visitor
    repeat @customer
    repeat+ed @item|visit
    @item repeat+ed|again about|for|on the? same
    recontact|callback_again|re_contact
    readmission|readmit+ed|re_admission
    failure demand|contact
    avoidable|unnecessary|preventable @item|contact|demand|visit
    second|another|third visit|call|contact
    call|come|came|return+ing back about
    same document|question|information
    chase|chasing @item|call|contact
    progress chase
    where_is_my_order|wismo
    status @item|enquiry|call
    hangup
    @customer bring+ed|come+ed|return+ed|send+ed|take+ed .. back|again
    return to theatre|surgery|hospital|icu|intensive_care
  `,
  promiseKept: `
    @promise
    arrive|deliver+ed|leave+ed|start+ed .. as booked|promised|planned|agreed|ordered|scheduled|announced
    on_time in full
    in full on_time
    on_time delivery|arrival
    @goods|order|deliver|parcel|shipment|item .. deliver+ed .. on|within|complete|undamaged|time|damage|full|promise|promised|first|door
    deliver+ed .. complete|undamaged|full|promise|promised
    on|within|by|kept the|a|our|agreed|promised? promise|promised|agree+ed date|day|time|slot|window
    promise+ed date|day|time|slot
    promise keep+ed
    keep+ed|break+ed|meet+ed .. appointment|promise
    appointment keep+ed|kept|meet
    @goods|@item arrive
    bill|invoice|statement .. right|correct .. receive+ed|@customer|household
    patient|customer|user|client|passenger report+ed outcome|defect|incident|issue|harm|outage|bug|problem|fault
    harm
    fall|survival$
    fall|survival !risk|assessment|prevention|plan|clinic|review|training|policy|audit|form
    injured
    hospital acquire+ed
    minute|hour|day without power|water|heating|gas|internet|service
    power|water|service|supply interruption|cut|outage minute|hour|per
    saidi|saifi|caidi
    downtime|outage .. @customer
    @customer downtime|outage
    ombudsman|tribunal
    appeal .. lose+ed|lost
    appeal|appeals uphold+ed|upheld|grant+ed|allow+ed|win+ed|succeed+ed|overturn+ed
    in .. favour|favor
    uphold+ed|upheld|overturn+ed
    lawsuit|litigation|court_case
    lost|damage|delayed bag|baggage|luggage|parcel
    damaged|broken on arrival
  `,
} as const;
