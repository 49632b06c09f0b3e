// What the condition of a branch says: that something went wrong, what a person needs, or that it goes round by plan.

/** Asked of the condition. */
export const conditionPatterns = {
  loud: `
    @loud
    threaten to
    third call
    call|calls again angry
  `,
  circumstance: `
    @circumstance
    @customer_kind
    lives|live .. away|far|alone
    works|work night|shift|full|away
    under guardianship
    no fixed address
    @customer in hospital|prison|custody|care|wheelchair
    order|group|party for|of @number
    urgent|urgently .. need|needed
    another|different|other language|size|room|colour|date|time|product|channel|format|address
    speak .. language
    @customer speak only|no|not|little
    @customer .. at work|school|sea|hospital
  `,
  wish: `
    @customer|@employee|@person @wish
    @customer|@employee .. want|wish|prefer|need|request|ask|change_mind|insist
    @customer .. change mind
    request+ed|want+ed|prefer+ed|wish+ed$
    request+ed|want+ed by the? @customer
    ask+s|want+s|prefer+s|wish+s|request+s
  `,
  cannot: `
    ^can not
    ^unable
    @customer|@employee ..? can not
    @customer|@employee can|be|do|have|own not|no|unable|without
    @customer|@employee not at|in|able
    @customer|@employee have no
    @customer without
    unable to
    @customer only|not reachable|available|free
    can not be
    do not match|fit
  `,
  ofCustomer: `
    @customer
  `,
  tellsOfFailure: `
    @failure
    still|yet not|no|down|broken
    not work|work+ed|ok|clear|complete|found|reach+ed|available|granted|in time
    @customer forget+ed
    @worker have question|objection
    no|without reply|answer|response|signature|reading|data|feedback
    calls|call again
    third|second|fourth time
    reject+ed|return+ed|bounce+ed|dispute+ed|lose+ed|break+ed|mistake|duplicate+ed|fail+ed|delay+ed|reopen+ed|block+ed|decline+ed
    @change_request request+ed|need+ed|required|necessary
    need|needs|require|requires @change_request
    not @refused
    no @refused
    @refused no|not
    stick+ed
    dispute
    out of date
    by mistake|accident|error
    two|three *+s .. same
    unknown$
    unknown ?
    mis *+ed
    still there|visible|here|on|in|open|dirty|wet|warm|cold|hot|loose
    not show|turn|appear|arrive|come
    to|for|on|in|by old|previous|former|outdated *
    someone|somebody else
    to|for the? wrong
    not up to date
    @cause
    nothing happen
    left behind|over|out
    at risk
    @worker .. without|forget+ed|late|lack
    reject+s|bounce+s|dispute+s|fail+s
  `,
  saysAgain: `
    ^* again$
    ^@redo$
  `,
  plainlyWrong: `
    @plainly_wrong
    nothing happen
  `,
  asksForLiking: `
    @customer ..? agree|accept|like|interested|want|choose|prefer
    good|better|best|nice|interesting|attractive offer|price|deal|bid|option
    offer|price|deal|bid|option good|nice|interesting|attractive|high|low
  `,
  /** Weaker: a lack that may also be the kind of case. */
  tellsOfLack: `
    not *
    too *
    no *
  `,
  customerLeaves: `
    @customer ..? withdraw|cancel|die|object|disagree|reject|decline|refuse|leave|unresponsive
    no longer want|need
  `,
  isYes: "^yes|ok|true|approved|accepted|y|passed",
  isNo: "^no|false|n",

  asksWhetherGood: "@refused",
} as const;
