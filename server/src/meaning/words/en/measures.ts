// English words of measuring: durations, counts, verdicts, and the bare names that both sides use.

export const measures = {
  period: "second minute hour day week month quarter year shift fortnight weekend morning night s min sec",
  duration: `time duration length second minute hour day week month speed latency age period interval elapsed year
    how_long how_quickly how_fast delay working_day`,
  /** The start of a name that says only how it is counted. */
  count:
    "number count total sum volume num no amount qty quantity share percent percentage ratio rate average avg mean median",
  survey: "survey questionnaire feedback_form feedback_request csat_survey nps_survey poll",
  /** The customers' verdict by its own name. */
  verdict: `csat nps ces prom prem voc net_promoter net_promoter_score customer_effort_score customer_effort dsat
    customer_satisfaction promoter detractor trustpilot star_rating app_store_rating effort_score voice_of_the_customer
    experience_score compliment praise tnps rnps`,
  /** A verdict once a customer is named with it. */
  workers_verdict: "enps esat employee_nps",
  promise: "otif difot on_time_in_full in_full_on_time perfect_order otd",
  verdict_noun: `satisfaction dissatisfaction sentiment feedback rating review verdict effort experience complaint trust
    confidence praise compliment happiness perception opinion score vote preference survey loyalty comment mark verdict grievance`,
  verdict_verb: `say recommend rate agree confirm accept find feel report complain trust judge tell vote believe prefer
    praise score consider think perceive`,
  satisfied: "satisfied dissatisfied happy unhappy pleased annoyed delighted disappointed",
  /** A review that only customers write. */
  public_review:
    "app_store google trust_pilot google_maps booking_com amazon_review trustpilot tripadvisor star play_store yelp public social_media",
  /** Work on an item, as its worker sees it. */
  handle: `create offer handle answer close process send review open log register work issue generate scan print dispatch ship
    post update approve reject complete resolve assign receive submit enter pick pack clean hold make write enter take
    touch treat see serve perform do produce file deliver schedule sign_off monitor link inspect grade mark teach
    draft invoice bill triage classify solve clear finish fulfil settle adjudicate pay place raise acknowledge archive
    validate verify check screen book fill decide hear publish onboard contact visit pass teach transcribe allocate
    route implement sort merge inspect deploy load unload acquire sell win collect recruit hire key enrol examine`,
  /** Nouns of our own work: a time of these is the worker's time. */
  work_time: `aht acw talk handle handling wrap wrap_up wrapup after_call after_contact processing approval approve assignment assign process
    call_length call_duration handle_time handling_time review touch set_up setup changeover picking packing
    dock_to_stock putaway clerk triage work working admin documentation reading typing scan adjudication keying
    posting labour labor productive billable chargeable cleaning allocation inspection idle ready not_ready aux break validation invoice_processing`,
  call: "call contact chat conversation interaction",
  /** Bare durations that both ends use. */
  bare_duration: `response reply respond resolution resolve solve cycle lead turnaround turn_around tat throughput mttr ttr frt art mtta mtbf
    ttfr repair restore restoration delivery close closure decision refund onboarding answer acknowledge acknowledgement
    fix complete completion fulfilment wait queue stay los payment pay settlement settle`,
  /** Other names that say neither who judges nor whom it befalls. */
  bare_measure: `fcr first_contact first_call first_time one_touch right backlog open pending overdue queue accuracy quality
    error nigo return cancellation no_show churn retention renewal attrition adoption activation usage active engagement uptime
    availability fill on_time success completion acceptance repudiation reason reopen transfer asa frt csi stock_out out_of_stock credit
    growth loyalty registration login download view participation punctuality reliability stability`,
  limit: `sla slo ola target deadline kpi limit goal time_limit service_level timeframe
    service_level_agreement`,
} as const;
