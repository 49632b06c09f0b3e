// How a metric is recognised that counts what customers meet at their end: goods and services that fail there, or hold.

export const mishapPatterns = {
  mishaps: `
    wrong change|amount|price|size|colour|address|name|dose|order|item|medicine|part|bill
    wrong !@record|@paper|data|code|field|entry|posting|booking|item_code
    @bad @served_event|@goods
    @mishap+ed @customer
    double book|booking|booked|charge|charged|bill|billed|payment
    delay|wait|waiting|outage|interruption|noise|detour .. per @customer
    @bad|@mishap+ed *+s .. per @customer
    *+s clean|safe|open|lit|warm|dry|passable|quiet on|by|before|at|in|after|all
    @bad @animal|@customer
    @served_event closed|shut
    *+s @good$
    *+s @good after|before|again|within|by|at|on|in|when
    @goods|@served_event @good after|before|again|within|by|at|on|in|when
    eat+ed|serve+ed|deliver+ed|arrive+ed|keep+ed|receive+ed|hand_over+ed @good|complete
    receive+ed|collect+ed .. by the|a|our? @customer
    before|until|by the|their|a|his|her? *? start|begin|open|depart|leave|arrive+s
    reservation|booking|promise|guarantee|warranty|commitment|date honour+ed|keep+ed
    send+ed|take+ed|bring+ed back$
    life save+ed|lose+ed
    save+ed|rescue+ed|protect+ed|spare+ed from
    by mistake|accident
    @customer never|not *+ed
    refund|money|pension|benefit|compensation|grant|salary|wage|payout|payment on the|their account|card
    until|till|before .. be out|back|off|over|gone|@good
    mix+ed up
    at|on|in|into the|a|our? @customer @goods|cost|expense|site|plant|home|house|side|premises|desk|place|account|bed
    change+ed|correct+ed|improve+ed after|on appeal|complaint|objection|query
    nobody|no_one can|could|know|understand|answer|come
    make+ed @good
    at|in|on|to the right|wrong ward|place|address|time|platform|person|room|hand|door|house
    without a|any|the? reason|noise|scratch|warning|notice|explanation|help|trouble|hitch|stain|mark|fault|crash|error|mistake
    that|which be|was|were @bad|wrong|unreadable
    that|which should|could|must|ought
    out of order
    before|until .. lapse+ed|expire+ed|start+ed|begin+ed
    by every|each|any|all|most @customer
    !@worker|@team|@outsider|manager who
    until|till the|a *? *+s$
    @duration|@period on|in|at a|the? trolley|corridor|floor|street|phone|tarmac|hold|line|queue|waiting_room|a_e
    promise+ed *+s
    @goods|@served_event not on|in|at|with|there|ready|available
    repeat|recurrent|second @harm|fire|burglary|leak|outage|flood|breakdown|crime|crash
    *+s understand+ed
    @duration|@period a|an|the|each @customer *+s
    without ask|asking|consent|permission
    in full at|on|by|within|first|when
    before the? storm|rain|winter|christmas|holiday|season|exam|term|wedding|school|birthday|easter|night|dark
    experience+ed|feel+ed|suffer+ed|notice+ed|borne by
    before the? expiry|end
    too * to
    than the|our|a? estimate|quote|offer|announcement|menu
    *+s cut|lock+ed|shut|leave+ed off|out|behind|alone|waiting
    @customer charge+ed|bill+ed|fine+ed|invoice+ed for|twice|wrongly|without|although
    *+ed after purchase|delivery|sale|departure|discharge|moving
    *+s hear+ed
    *+s still visible|there|wet|broken|open|missing|*+ing
    *+s after *+ing$
    wait|waiting for the|a bill|bus|lift|taxi|table|drink|train|result|menu|room|bed|key
    return+ed for|because|as|with
    in|at|on|by their own|preferred
    pay+ed on the? @number
    not as @awaited|describe
    find+ed|discover+ed|notice+ed|spot+ed|detect+ed by the|a|our? @customer
    @served_event|@goods arrive|leave|depart|start|run|come .. on|on_time|within|at|late|timetable|before
    we fail|forget|miss|lose|break|damage|cause|overlook|delay|cancel
    @customer+s *+ing @of_what|for|more|longer|over|at|in|on|with|without|from|by|a|the|their|alone|again|up|out|off|back|away|over|to
    !@record|@paper|@item wrongly|incorrectly|falsely|mistakenly *+ed
    refund|money|pension|benefit|compensation|grant|salary|wage|payout|deposit receive+ed|back|in
    deposit|money|fare return+ed|pay+ed|repay+ed within|back|in|by
    @served_event on_time
    @goods|light|lift|water|power|gas out|off|down for|without|longer|more|over|overnight
    queue over|longer|of @number
    concern+ing|affect+ing|involve+ing|hit+ing|harm+ing the|our? @customer
    fail+ing|break+ing again|within
    fail+ing|break+ing .. after
    wrongful|avoidable|preventable|needless|unnecessary|undignified !@worker
    quality of life
    continuity of care|@worker
    same carer|doctor|midwife|person|face|nurse|teacher|adviser
    night|day|week|hour|month|year in pain|limbo|temporary|custody|hospital|hotel|distress
    because !of
    because of the|our|too|us
    than booked|book+ed|promise+ed|plan+ed|order+ed|agree+ed|expect+ed|quote+ed|advertise+ed
    when|where|as @awaited+ed|they|the|a
    available|ready|open|there when|on|by|before|in|within|at
    *+ed too? late|early|wrong|wrongly|twice|unripe|cold|dirty|empty|dead
    @served_event|@goods|@item wrong|late|dirty|cold|dead|empty
    @bodily score|level|relief|free|gone
    @duration|@period .. dead|offline|dark|cut_off
    security|checkout|till|border|passport|taxi queue
    queue at|in|outside the? till|checkout|counter|door|gate|security|desk
    @customer|people|person could|can|cannot|do|did|do not
    @customer visible|felt|impact|impacting|affect+ing|notice+ed
    @customer interruption|disruption|damage|loss
    @customer send+ed|pass+ed|refer+ed|turn+ed to|away|back|home|elsewhere
    @customer *+ed within|before
    @customer *+ed on|in the? same|time
    in time$
    next|same day$
    by somebody|someone|people|person who
    comeback|come_back
    gone after|before|by
    failure|breakdown after service|repair|delivery|purchase|installation|fitting
    at|for|to|by the|a|our? @customer$
    bin|waste|refuse collection miss+ed|late|skip+ed
    missed|skipped|late bin|waste|refuse collection
    @bad *+ing @served_event|@goods
    @served_event|@goods *? @mishap+ed|@bad
    @served_event|@goods be|was|were @mishap+ed|@bad
    @mishap+ed @item? @served_event|@goods
    @item @mishap+ed by the|our? clinic|hospital|practice|us|company|operator|garage|school|airline|hotel|venue|court|office
    @served_event|@goods .. not ready|there|open|fit|work|clean
    @served_event|@goods with|without a|the? *
    @duration|@period .. stay|go|remain|be|sit|live without|dark|cold|closed|shut|down|off|blocked|locked|homeless
    @duration|@period without a|any|the? !@record
    @worker|@team arrive|arrive+ed|late|no_show|turn|come|came
    no_show at|by|of our|the? @customer|@worker
    where nobody|no_one
    because it|they|of ..? not|wrong|late|fit
    cases|case of? @harm
    @harm case
    crash|crashes per user|session|@customer
    affect @customer
    to|at|from the? wrong @person|address|house|account|door|place|platform|ward|size
    reach+ed the? wrong|right
    click|page|step|form|screen|minute|question to find|get|reach|cancel|book|pay|order|apply|return
    match+ed the? final|agreed|quoted|booked|ordered|promised
    on the? right|agreed|promised|same|announced|advertised|planned|stated|expected|chosen day|date
    on|at|within the? timetable|timetabled
    force+ed|impose+ed on|upon
    although|though|despite|even .. valid|correct|paid|booked|pay+ed|book+ed|entitled|confirm+ed|reservation|booking|warning|allergy|objection|cancel+ed
    promise+ed .. not *+ed
    *+s not return+ed|honour+ed|keep+ed
    @customer deny+ed|refuse+ed|bar+ed boarding|entry|access|care|treatment|help|service|admission
    drop+ed|garble+ed call|connection|signal
    dropped call|connection|signal
    @worker miss+ed|forget+ed|skip+ed|cancel+ed appointment|visit|slot|call
    missed|cancelled|forgotten appointment|visit by our|the|us|@worker
    cause+ed|create+ed by us|our
    by our mistake|fault|error|failure
    @period late .. @customer
    !@record|@item|@paper that|which have to
    that|which be as|not
    as describe+ed|advertise+ed
    send+ed|take+ed|bring+ed back @bad|because|as|by
    live+s save+ed|lose+ed
    postpone+ed|cancel+ed|call_off+ed on|at|with the|a|short? day|notice|last|morning
    fail+ed|break+ed at|in the|their? tap|home|house|field
    arrive+ed with|without|in
    something|part|piece|page missing|wrong|broken|left|damage+ed
    with|for|about|over the same fault|problem|issue|defect|reason|symptom|complaint|concern|leak|noise
    @duration|@period strand+ed|stuck|stick+ed|trap+ed
    *+s without hot? water|power|heating|heat|gas|electricity|internet|light|lift|signal
    quash+ed|cancel+ed|waive+ed|drop+ed|reverse+ed|overturn+ed|withdraw+ed|reduce+ed|change+ed|revise+ed on|after|following .. appeal|objection|complaint|challenge|protest|dispute
    give+ed|hand+ed|return+ed|come+ed|deliver+ed|arrive+ed|receive+ed back? stained|shrink+ed|stain+ed|tear+ed|break+ed|damage+ed|@bad|incomplete|scratch+ed|crush+ed
    *+ed midway|halfway
    *+s deliver+ed|arrive+ed|collect+ed|empty+ed|serve+ed before|by breakfast|noon|lunch|dinner|school
    !@record|@paper|@item lie+ing|gather+ing in|on
    @customer down|offline
    sell+ed out when|before|by|while
    we promise|agree|guarantee|owe
    @duration|@period a|an|each|every !@record|@item|@paper|@worker can|could|cannot|have|has|go|live|wait|stand|lie|sit|must
    @customer serve+ed|feed+ed !per|by|a|each|within|in|on|at|and|today|this|last|daily|with
    leave+ed without|alone|waiting|standing|behind|unattended|stranded
    call|session|stream|screen freeze+ed|drop+ed|interrupt+ed|break+ed
    interrupted|frozen|broken call|session|stream
    still @good|@bad
    refuse+ed|reject+ed|deny+ed .. win+ed|grant+ed|overturn+ed
    reclaim+ed|fail+ed|break+ed|return+ed|back .. within|under|in warranty|guarantee
    deliver+ed|receive+ed with a|an|something|without|missing
    @customer born
    @duration in pain|limbo|custody|distress
    night|day away from home|family
    off school
    in the rain|cold|snow|heat|wet|dark
    *+s to bring|carry|prove|supply|attach|fetch
    move+ed|cancel+ed|postpone+ed|reschedule+ed|miss+ed|forget+ed|break+ed|lose+ed|damage+ed|delay+ed by us
    agree+ed|promise+ed|book+ed|announce+ed date|time|slot|day|window|hour keep+ed|meet+ed|miss+ed
    @customer bring+ed|get+ed|take+ed ashore|home|to|out
    @customer put|move+ed|send+ed into|in|to another|other|different
    by a substitute|locum|stranger|different
    second|third|another fitting|appointment|trip|operation|surgery|treatment|delivery need+ed?
    lost|lose+ed .. against the? @customer
    throw+ed|drop+ed|leave+ed over|outside|on the? fence|road|street|doorstep|rain|floor
  `,
} as const;
