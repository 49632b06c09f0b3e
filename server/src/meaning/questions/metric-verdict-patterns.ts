// How metrics are recognised that are made of verdicts: what customers say, our work around it, and what workers say.

export const verdictPatterns = {
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
    @customer mark|grade|verdict|word|star for|of|on|about the|their|our? @worker|@team
    @customer .. survey|interview|questionnaire|panel|poll score|result|rating|index|average
    thank|thanks|note|letter|card|praise .. from the? @customer
    review|rating|star|comment|feedback on|at @public_review
    recommend us to
    smiley
    mark|score|grade|vote|verdict|point .. from|by the? *? @customer
    @customer would|will return|recommend|come|stay|buy|book|choose
    @customer view$
    perceive+ed wait|waiting|quality|time|value|service
  `,
  /** Weaker: a complaint counts only where nothing says that we worked on it. */
  complaints: `
    complaint
    complaint_rate
    grievance|objection receive+ed|raise+ed
  `,
  workAroundVerdicts: `
    fill+ed|fill_in+ed|complete+ed|answer+ed|return+ed|take+ed|start+ed .. @survey
    answer+ing|fill+ing|complete+ing|return+ing .. @survey
    @survey .. hand+ed|give+ed out
    @survey .. @handle+ed
    @survey .. @done_by_us+ed|mail+ed|hand_out|launch+ed|distribute+ed
    net_promoter survey *+ed
    promoter|nps|csat survey *+ed
    @survey|feedback|review .. @handle+ed|respond+ed
    @survey response|return|completion|participation
    response|return|reply|answer rate .. @survey
    complaint|grievance|appeal|objection|dispute .. close+ed|resolve+ed|answer+ed|reply+ed|review+ed|triage+ed|allocate+ed|write+ed|send+ed|acknowledge+ed|process+ed|handle+ed|settle+ed|investigate+ed|assign+ed|log+ed|register+ed|respond+ed
    close|resolve|answer|acknowledge|process|handle|settle|investigate complaint|grievance|appeal|dispute
    complaint|grievance|appeal|objection handle|response|resolution|processing|process|backlog|closure|acknowledgement|turnaround
    complaint|grievance|appeal .. within|on_time|target|sla
    response|reply to complaint
    number|share|percent of? complaint .. within
  `,
  workersVerdict: `
    @workers_verdict
    @worker|employee|staff|team satisfaction|engagement|happiness|morale|sentiment|nps|feedback|motivation|mood|spirit|wellbeing|stress|burnout|loyalty
    recommend us? working|as
    satisfaction|engagement|morale of|among our? .. @worker|@team
    satisfied|happy|engaged @worker
    @worker own? rating|score|verdict|opinion|view of|on|about their|our|the? work|job|week|shift|employer|workplace
  `,
} as const;
