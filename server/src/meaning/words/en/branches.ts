// English words of exception branches: what went wrong, what is redone, what removes a cause, what a person needs.

export const branches = {
  /** Shapes anew: done to a form or a letter too, it is for all cases to come. */
  design: `change move separate redesign reword rewrite revise improve adapt add put remove replace switch relabel extend retrain automate
    simplify standardise restructure introduce renegotiate eliminate remodel make shorten raise lower`,
  /** Mends what lasts. */
  mend: `correct fix repair update amend clarify adjust patch reconfigure tighten debug close clean write set align refactor
    complete translate rebuild reprogram build create review agree`,
  /** Outlasts the case: what the next one will meet too. */
  lasting: `template rule price_list price_tool data_source training code script checklist guide stock_list stock_level
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
  /** What may be at the bottom of many cases, said by itself. */
  at_the_bottom: `form letter field page rule source product training supplier vendor carrier screen article instruction sign
    process text wording system leaflet upload button app portal checkbox label packaging box software product_page`,
  cause: "cause root_cause fault_pattern defect_cause",
  post_mortem: `post_mortem postmortem post_incident_review blameless_review corrective_action root_cause_analysis rca five_whys capa
    lesson_learned problem_record problem_ticket 8d_report preventive_action retrospective`,
  /** Does again what was done, whatever the condition says. */
  redo: `rework redo resubmit resend retry repeat reprocess reissue reinvoice reship reprint reenter rekey retype recheck
    recalculate reopen reassign restart reboot rescan retest rerun retake remake remeasure recode reread redraft retag
    reapply reupload resend redeliver override workaround bypass by_hand manually again regenerate reexamine refile repick
    recount reweigh rebill rebook_again relaunch reroute resample resign`,
  /** Patches what was done, where something was wrong. */
  patch: `correct correction repair fix amend revise edit rectify replace clarify improve reconcile reload rebuild
    rewrite restate reconsider clean reschedule update adjust complete`,
  chase: "remind reminder chase dun expedite nudge escalate follow_up prod hurry urge prompt hasten",
  compensate: "refund replace replacement credit_note compensate reimburse reship credit repay exchange voucher",
  /** Something of ours or of this case is wrong, late or incomplete. */
  failure: `wrong missing incomplete invalid error failed fail failure incorrect mismatch damaged damage lost duplicate misread outdated
    spoiled mistake defective broken unclear unreadable illegible late delayed delay mislabelled blurred overdue expired
    bounced rejected stuck incorrectly mistaken poor implausible misrouted misplaced short unknown twice false faulty inaccurate
    inconsistent discrepancy differ difference timeout breach breached bug crash down locked unanswered ambiguous corrupt
    forgotten forgot forget unsigned lacking lack lacked insufficient deviation defect problem issue mismatched dispute disputed
    contradictory unfinished leaking smudged blurry misspelt misspelled typo misdelivered undelivered undeliverable unsuccessful
    mix_up clash double conflict missed obsolete inadequate gap impossible nonconforming mis_sort
    cracked misfiled misprinted misdirected mishandled overlooked omitted omission unreachable question partial unverified
    unmatched unpaid overbook underpaid overpaid overpayment unavailable unsatisfactory silent wrongly incompatible malformed empty`,
  /** So wrong that whatever follows mends it. */
  plainly_wrong: `wrong wrongly misread mislabelled incorrect incorrectly mistaken mistake error duplicate double missing incomplete
    invalid forgotten misplaced misrouted mix_up typo misprinted`,
  refused:
    "approve accept ok okay complete valid correct pass clear agree confirm verify sign answer available match find receive successful satisfied good plausible grant reach deliver work",
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
    offline remote rural island retired student_discount single_parent shift_worker low_vision hearing_loss mute
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
