// English words of exception branches: what went wrong, what is redone, what removes a cause, what a person needs.

export const branches = {
  /** Shapes anew: done to a form or a letter too, it is for all cases to come. */
  design: `redraft rephrase retune rewire redraw relocate rename resize reposition remap replan reprice rezone renumber rearrange change move separate redesign reword rewrite revise improve adapt add put remove replace switch relabel extend retrain automate
    simplify standardise restructure introduce renegotiate eliminate remodel make shorten raise lower`,
  /** Brings in something that stays: by itself a change for the cases to come, unless it names this one. */
  introduces: `introduce adopt launch roll_out institute standardise standardize automate harmonise harmonize
    unify centralise centralize digitise digitize modernise modernize insulate widen enlarge restructure
    reorganise reorganize renegotiate retrain laminate colour_code color_code mandate enforce redesign
    upskill overhaul reprogram reconfigure decentralise prohibit forbid ban disallow`,
  /** May shape what stays or what is at hand: what it is done to decides. */
  shapes: `change move separate redesign reword rewrite revise improve adapt add put remove replace switch relabel extend simplify
    remodel make shorten raise lower fit print post show block lock require write create build split merge set limit cap
    agree teach train brief order stock hold keep store place hang mark label teach coach instruct offer let give have collect
    connect import feed contract number rotate share use take bring plan plant paint line pin hand appoint arrange
    provide open close fence seal tighten loosen draw define name state explain describe document translate display
    store stagger spread reserve double halve increase reduce cut swap test allow install equip publish hire recruit pool
    upgrade embed migrate recalibrate reinforce rearrange rebalance outsource consolidate preset stamp validate`,
  /** Says that something will be otherwise than it was. */
  otherwise_than_before: `bigger larger stronger thicker wider clearer simpler heavier sturdier tougher brighter softer plainer finer safer
    firmer taller deeper narrower flatter lighter warmer cooler slower quieter smoother stricter tighter`,
  /** Things that stay where they are put, and act on whatever comes by. */
  fixture: `sensor camera alarm sign signage signpost signposting notice_board poster lamp lighting lock valve shelf shelving rack ramp rail railing barrier gate
    fence mat socket cabinet conveyor chute hook bin trolley scale display screen_lock filter guard detector thermometer gauge
    loudspeaker intercom canopy handrail kerb bollard sluice pump drain gutter cover buffer ups generator freezer counter_screen
    light marking lane window_sticker sticker seal seals padding crate rfid_tag gps_tracker beacon turnstile mirror speed_bump`,
  /** Those who deliver to us: another one changes every case. */
  supplier: `supplier vendor carrier caterer contractor subcontractor provider haulier laundry wholesaler courier manufacturer printer_house
    printing_house agency broker distributor freight_forwarder lab laboratory pharmacy bakery nursery dairy butcher mill roaster forwarder translator
    temp_agency cleaning_company taxi_company printshop sawmill abattoir brewery quarry grower hauler maker producer agent_abroad foundry workshop`,
  /** What customers get to read before or beside the service. */
  medium: `mail e_mail letter bill invoice form page label card ticket sign menu website app envelope confirmation leaflet poster packaging
    booking_mail brochure map flyer receipt handout web_page notice screen portal shop listing product_page timetable newsletter box lid
    door dashboard wristband badge invitation`,
  /** Mends what lasts. */
  mend: `correct fix repair update amend clarify adjust patch reconfigure tighten debug clean write set align refactor
    complete translate rebuild reprogram build create review agree`,
  /** Outlasts the case: what the next one will meet too. */
  lasting: `item_master material_master vendor_master customer_master price_master product_master master standing_order opening_hour cut_off cut_off_time lead_time route pick_route map floor_plan shift_plan packing_list packaging wiring alarm
    house_rule text_module text_block form_letter standard_letter price_table size_table signage signposting folder_structure handover_sheet
    order_form intake_form booking_form service_level_agreement routine sequence naming pick_list kit_list loophole blind_spot bottleneck template rule price_list price_tool data_source training code script checklist guide stock_list stock_level
    supplier layout rota roster mapping feed interface carton packaging validation tool campaign work_instruction
    instruction guideline policy procedure sort_code manual faq website wording unit_of_measure     matrix algorithm shelf label_template letter_template role threshold
    setting configuration config master_data catalogue standard warehouse_layout monitoring     e_mail_template reminder_rule export sensor barcode software formula schema default dropdown handbook
    protocol recipe set_up setup entry_screen tariff_table schedule_rule route_plan maintenance_plan knowledge_base
    curriculum mandate regulation specification import batch_job integration connector tolerance calibration_plan firmware signage rulebook playbook
    runbook workflow pipeline naming_convention menu question word_list price_book stock_rule design machine_setting
    guidance limit priority_rule automation prompt algorithm alerting test_case test_suite index plugin pattern_library`,
  /** Lasting where it is shaped anew; of this case where it is merely corrected. */
  papers_by_design:
    "form letter field page article sign process label text screen manual wording system leaflet brochure notice e_mail mailing mailbox",
  /** Asks, shows or checks the same for everybody. */
  tool: `tool system software app application_form portal form page screen website web_page planner generator shop log register
    program programme platform machine printer scanner mixer gate_app dashboard checklist template sheet standard_sheet
    spreadsheet list fridge_list calendar engine kiosk terminal assistant wizard interface device timetable directory map database`,
  /** Names a day. */
  day: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december today tomorrow`,
  /** Words that carry a sentence and name nothing. */
  small:
    "the a an of to in on at for from with by and or is be not no as it that this these those than then after before again up out off",
  /** What may be at the bottom of many cases, said by itself. */
  at_the_bottom: `form letter field page rule source product training supplier vendor carrier screen article instruction sign
    process text wording system leaflet upload button app portal checkbox label packaging box software product_page`,
  cause: "cause root_cause fault_pattern defect_cause",
  post_mortem: `post_mortem postmortem post_incident_review blameless_review corrective_action root_cause_analysis rca five_whys capa
    lesson_learned problem_record problem_ticket 8d_report preventive_action retrospective`,
  /** Does again what was done, whatever the condition says. */
  redo: `reclean rewash recook reheat replay repaginate reformat refit reinstall recut resew reseal repack reload recharge
    reconnect resubmission resend_out redistribute remarry rewind recontact reconfirm reverify rearrange_visit revisit
    recollect recheck retransmit reinspect reprocessing repetition reassessment resubmitted remanufacture regrade reclassify
    recategorise recategorize reprioritise rejudge retranslate relaunch reboot resync recompute rerecord reenrol rescore
    remark reinput rehang rework redo resubmit resend retry repeat reprocess reissue reinvoice reship reprint reenter rekey retype recheck
    recalculate reopen reassign restart reboot rescan retest rerun retake remake remeasure recode reread redraft retag
    reapply reupload resend redeliver override workaround bypass by_hand manually again regenerate reexamine refile repick
    recount reweigh rebill rebook_again relaunch reroute resample resign`,
  /** Patches what was done, where something was wrong. */
  patch: `correct correction repair fix amend revise edit rectify replace clarify improve reconcile reload rebuild
    rewrite restate reconsider clean reschedule update adjust complete`,
  chase:
    "remind reminder chase dun expedite nudge escalate follow_up accelerate speed_up speed revive prod hurry urge prompt hasten",
  compensate: "refund replace replacement credit_note compensate reimburse reship credit repay exchange voucher",
  /** Something of ours or of this case is wrong, late or incomplete. */
  failure: `wrong missing incomplete invalid error failed fail failure incorrect mismatch damaged damage lost duplicate misread outdated
    spoiled mistake defective broken unclear unreadable illegible late delayed delay mislabelled blurred overdue expired
    bounced rejected stuck incorrectly mistaken poor implausible misrouted misplaced short twice false faulty inaccurate
    inconsistent discrepancy differ difference timeout breach breached bug crash down locked unanswered ambiguous corrupt
    forgotten forgot forget unsigned lacking lack lacked insufficient deviation defect problem mismatched dispute disputed
    contradictory unfinished leaking smudged blurry misspelt misspelled typo misdelivered undelivered undeliverable unsuccessful
    mix_up clash double conflict missed obsolete inadequate gap impossible nonconforming mis_sort
    cracked misfiled misprinted misdirected mishandled overlooked omitted omission unreachable partial unverified
    unmatched unpaid overbook underpaid overpaid overpayment unavailable unsatisfactory silent wrongly incompatible malformed empty
    torn bent dented scratched stained dirty mouldy moldy rotten stale burnt undercooked overcooked raw jammed clogged frozen
    crashed flickering loose worn rusty leak malfunction malfunctioning hiccup glitch outage breakdown interruption spill spilled
    clotted haemolysed lapsed absent skipped neglected miskeyed garbled truncated corrupted smeared
    cropped vanished astray mislaid substandard imprecise off_spec out_of_spec out_of_tolerance out_of_range noncompliant
    violation swapped mixed_up confused vague misleading misinformed misunderstood misunderstanding misheard mistranslated mispriced
    mischarged overcharged undercharged overbooked double_booked unbooked unattended unsealed unlabelled unmarked unassigned
    unallocated unfilled undated unstamped unusable unfit unsafe miscounted miscalculated mismeasured misaligned miscut misread
    misdiagnosed mistimed misallocated mishap misplacement misdelivery mispick misquoted misrecorded misreported uncollected
    unprocessed unconfirmed uncleared unreconciled oversold understaffed overweight underweight overrun
    underestimated overestimated wrong_size wrong_address short_delivered short_shipped missorted out_of_stock stock_out
    duplicate_record double_charge duplicate_charge double_payment duplicate_payment
    distort distorted blank hole flaw lossy dent scratch stain crack tear gap mould rot rust leakage shortage surplus complaint complain dissatisfied unhappy disagreement inaccuracy rejection defect_found nonconformity breakage`,
  /** So wrong that whatever follows mends it. */
  plainly_wrong: `wrong wrongly misread mislabelled incorrect incorrectly mistaken mistake error duplicate double missing incomplete
    invalid forgotten misplaced misrouted mix_up typo misprinted swapped overcharged double_booked miscounted miscalculated
    misquoted mispriced misheard misfiled mistranslated torn garbled misdelivered misdirected overlooked`,
  refused:
    "ready ready_to approve accept ok okay complete valid correct pass clear agree confirm verify sign answer available match find receive successful satisfied good plausible grant reach deliver work",
  change_request: "change revision edit rework correction comment modification amendment",
  /** Ends the case or passes it on for good. */
  end_case: `reject cancel close refuse decline deny terminate archive delete stop abort end discard compensate undo withdraw fail
    dismiss void release write_off suspend block expel skip scrap mark abandon finish acknowledge drop halt shut
    rollback roll_back delist strike revoke quit lapse rejection refusal denial cancellation settle bury`,
  hand_off: `forward transfer refer hand pass redirect escalate hand_over escalation route report direct point give_contact
    eskalation notify inform`,
  /** Done for the first time for this kind of case. */
  first_work: `consult inspect approve hear investigate obtain review assess examine question interview decide sign calculate
    order prepare involve notify appoint visit verify evaluate check test perform weigh hold speak ask take label
    declaration due_diligence opinion hearing inspection approval assessment analysis commission survey measure estimate
    engage request determine conduct have_read certify declare add attach translate require get look explain scan x_ray
    approval_by apply register issue second_approval analyse analyze declares clearance background_check`,
  /** What a person wants. */
  wish: `want wish prefer request need ask choose like opt require desire insist change_mind decide disagree`,
  /** Circumstances of a person. */
  circumstance: `blind deaf disabled elderly pregnant ill sick injured bereaved vulnerable illiterate dyslexia wheelchair housebound abroad
    vegetarian vegan allergic allergy autistic homeless unemployed widow widowed minor_child disability impaired vulnerability
    bereavement guardianship parental_leave maternity low_income hardship language interpreter night_shift moved diabetic
    religious religion dementia refugee in_prison hospital_stay left_handed large_family die premium gold_member gold
    silver platinum large_order bulk_order big_order group_booking urgent_need emergency_travel storm flood
    strike fire earthquake snow burned pandemic flooded funeral childcare carer illness sickness pregnancy power_of_attorney deployed     mobility pacemaker frail stutter shy breastfeeding coeliac kosher halal asthma cancer terminally_ill imprisoned
    offline remote rural island retired student_discount single_parent shift_worker low_vision hearing_loss hearing_aid hearing_impaired visually_impaired guide_dog mute
    premature chronic feature_phone no_smartphone uninsured exempt travelling quarantine volcano hurricane
    evacuated redundant insolvent self_employed asleep`,
  customer_kind:
    "premium gold silver platinum member contract_holder small_business charity school_group loyalty_member",
  /** Rank or volume of voice; no need. */
  loud: `vip ceo director board_member board press journalist lawyer angry loud loudly shout threaten influencer politician important
    minister mayor celebrity executive media television tv tweet furious rude insist key_account
    big_name third_call`,
  wait: "wait poll sleep pause delay timer await polling",
  recurring:
    "next_month weekly monthly annual yearly daily quarterly next_week next_year recurring periodic sprint semester season",
} as const;
