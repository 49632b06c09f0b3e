// How branches that go round are recognised: what hurries, what is asked for, and what is decided once more.

/** In conditions. */
export const loopConditionPatterns = {
  /** The customer chooses to go round. */
  chooses: `
    interesting|interested|like|happy|want|wish|prefer|choose|another|more|other|different|next|continue|select|back|menu
    offer good|nice
  `,
  isDoneAgain: `
    again
    @redo
    retry|resubmit+ed|returned
  `,
  /** A time by the clock or the calendar, at which nobody need be late. */
  isDate: `
    @number am|pm|clock|uhr
    @day|noon|midnight|morning|evening|night
    before
    on|at the date|day
  `,
} as const;

/** In names of steps. */
export const loopStepPatterns = {
  /** What a machine does as well. */
  reminds: `
    ^remind
    send|issue .. reminder
    reminder$
  `,
  hurries: `
    ^@chase
    send|issue .. reminder
    ^call|phone|ring|ask|contact|press|push|pressure|warn
    escalation|reminder$
    pressure
  `,
  /** The case itself is put right, whoever does it. */
  corrects: `
    ^correct|amend|rectify|resubmit
  `,
  tells: `
    ^send|mail|e_mail|notify|inform|ask|request|tell|write|call
  `,
  notes: `
    ^log|record|note|mark|flag|report|print|display|show|count|track|register|save|store
  `,
  decides: `
    ^approve|review|decide|assess|reassess|verify|validate|handle|fill|complete|update|correct|amend|edit|revise|adjust|draft|rewrite|sign|examine|inspect
    @worker approve|review|decide|assess|verify|validate|fill|complete|correct|amend|revise|sign
    approval|decision|review$
  `,
} as const;

/** The ordinary course of things. */
export const coursePatterns = {
  /** In conditions. */
  asksWhetherFound: "find|available|free .. ?",
  /** Besides those that were asked for. */
  needsFurtherPapers: `
    need|require|request more|further|additional|other|extra|another|supplementary
    more|further|additional|extra|another|supplementary @paper|information|data|detail|document|clarification|input|evidence|proof
  `,
  needsPapers: `
    @paper|information|data|detail|document|documents|clarification|input|evidence|proof ..? need+ed|require+ed|request+ed|necessary|wanted
    @paper|information|data|detail from .. need+ed|require+ed
  `,
  isAnsweredNo: "? no$",
  goesRound: `
    more|another|next|remaining|every|each|further|additional @item|@goods|@record|@customer|to|waiting|one
    is|are there? more
    any more|other|further
    ^for|until|while each|every|all|empty|the
    ^for each|every
    ^until
    ^@recurring
    @recurring
    @recurring due
    annual|weekly|monthly|yearly|daily|quarterly .. due
    new|next|another round|iteration|sprint|cycle|page|batch|semester|lap|season
    all .. finish+ed|complete+ed|process+ed|create+ed|done|see+ed|check+ed|visit+ed|sign+ed|handle+ed .. no|not
    done .. no
    still running|pending|in|processing
    status pending
    not yet|cleared
    yet .. @number
    remaining
    current progress|status
    is? complete|finished|done no
    want|wants .. another|more
    want|wants to add
    add another
    more
  `,
  /** In names of steps. */
  seeks: `
    ^search|find|seek|locate|browse
    ^look for
  `,
  /** It takes several turns, or several keys, by its nature. */
  plays: `
    ^guess|play|roll|throw|spin|bet|shoot|aim
    enter|make|take|type .. guess|bet|turn
    draw .. card|lot|number
  `,
  signsIn: `
    ^log|sign in
    ^login|authenticate|sign_in
    enter|type|input|provide|fill .. credential|credentials|password|pin|captcha|otp|login|username|passcode
    ^login|log_in|sign_in
  `,
  continues: `
    ^continue|proceed|keep
  `,
  asks: `
    ^request|ask|obtain|get|demand|require|collect|query|clarify|call|contact
    request|enquiry|inquiry|query$
  `,
  waits: `
    ^@wait
    ^check|poll|get|query status|again|progress
    ^poll
    timer
  `,
} as const;
