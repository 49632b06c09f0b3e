// English words for what a process deals with: our items and papers, the goods, places and systems.

export const things = {
  /** What a desk counts: its items of work. */
  item: `ticket call case claim order email e_mail mail chat contact application request invoice bill record file message
    enquiry inquiry query transaction task job work_order purchase_order permit licence license contract entry incident
    issue alert lead opportunity quote quotation lesson hearing visit batch payment parcel shipment pick line room bed
    item conversation interaction voicemail letter form document report return notification reminder
    proposal offer survey meeting inspection audit policy certificate assessment appointment referral sample test operation procedure
    consultation session lecture passport deal trade loan card account registration booking reservation complaint appeal
    grievance objection bug defect story requirement change deployment release page sku pallet container truck meal
    dispute correspondence credit_note statement prescription admission discharge decision submission note article
    knowledge_article work_item service_request fault problem repair delivery po rma stop drop_off check verdict review
    post tweet comment sms text interview exam grade timesheet judgment fine notice macro step activity
    training repair_order screening event project demo backorder feature deliverable exercise unit`,
  /** What we keep about a case; a state of it is a state of ours. */
  record: `record master_data file profile field status stage flag priority entry account ticket case claim order application form register
    database queue backlog list checklist workflow log crm system ledger balance score rating category code tag board
    dashboard report slot sheet time_sheet timesheet job_sheet data pool project risk_rating opportunity pipeline plan
    schedule minute reserve invoice bill label contract policy article request document documentation history contact_history
    subscription approval permit licence quote letter email e_mail notification payment purchase_order work_order issue
    certificate asset_tag job_file note calendar sla target kpi deadline incident complaint appeal objection decision
    booking reservation appointment message survey response confirmation registration insurance loan knowledge_article
    margin revenue sale contract_value response_rate version release pull_request change batch transaction stock inventory
    position vacancy identity signature credit_score audit root_cause meeting training session work_item po task warehouse
    calculation transcript specification spec requirement template agreement attachment receipt shipment consignment
    paperwork docket voucher manifest grade mark result_sheet metadata mail call amount line line_item job`,
  /** What a customer holds in the end. */
  goods: `parcel package goods meal pizza food refund money medicine drug key card passport bag baggage luggage
    delivery water heating power gas internet electricity tap boiler machine router connection lift elevator
    vase furniture product heat light signal broadband phone website network car vehicle home house flat room bed
    breakfast lunch dinner drink coffee flower gift replacement device laptop washing_machine fridge item service cash
    grocery vegetable fruit bread milk basket_of_goods shopping crate tyre window sofa bouquet letter_box sandwich
    pension salary pay benefit compensation grant prescription wheelchair aid parking
    laundry garment clothes clothing dress suit coat shirt shoe boot cake toy bicycle bike helmet lens spectacles
    denture mattress carpet curtain`,
  /** What is ours alone when it is delivered or received. */
  activity: `training session report presentation course workshop lesson lecture project feature code release     deliverable documentation plan briefing audit slide message webinar seminar class newsletter mailing`,
  /** What customers send to us. */
  paper: `document form application request payment signature file letter email reply response answer feedback evidence
    contract consent approval invoice claim complaint return order call query cv questionnaire survey sample data
    information fee deposit po purchase_order confirmation authorisation quote input note`,
  system: `crm system sap jira hubspot database queue list waiting_list erp ledger backlog epr mdm register pipeline inbox
    workflow archive salesforce servicenow linear excel sharepoint intranet active_directory asset_register talent_pool mailing_list
    drive folder segment campaign funnel`,
  /** Where a customer stands, or what they hold it in. */
  customers_end: `doorstep door home hand house pocket mailbox letterbox kitchen_table destination `,
  place_of_waiting: `waiting_room clinic a_e emergency_room er emergency_department surgery_reception counter line_at hold
    phone_queue lobby check_in check_out checkout gate till helpline triage_room border`,
  money_of_ours: `cost revenue margin profit budget expense spend sale income fee roi saving lifetime_value clv ltv arpu
    order_value dso days_sale_outstanding cash working_capital inventory stock leakage reserve loss_ratio combined_ratio
    acquisition stock_turn inventory_turn write_off upsell cross_sell cross_selling conversion_rate basket_size deal_size wallet
    receivable payable bad_debt discount ebit ebitda opex capex premium_income gross_margin portfolio
    markup profitability ticket_price market_share service_charge commission contract_value win_rate order_intake collection debt
    basket gross_written_premium expense_ratio collection_rate recovery_rate penalty
    takings proceeds earnings surplus box_office earning turnover_growth`,
  staff_resource: `headcount caseload load_factor empty_mile mileage overtime occupancy utilisation utilization adherence adherance shrinkage absence absenteeism sickness
    staffing workload capacity productivity idle vacancy coaching training efficiency rostering roster forecast
    staffed_time labour man_hour person_day vacancy_rate sick_leave sick_day effort_hour occupancy_rate schedule_adherence
    staff_turnover oee machine_hour fte`,
  automation: `automation automated containment contained deflection deflected self_service straight_through touchless
    bot chatbot ivr no_touch stp auto_adjudication digitisation robot rpa unassisted voicebot ai model confidence_score macro
    interactive_voice_response interactive_voice`,
  own_quality: `qa qc scorecard script audit monitored calibration policy quality_assurance mandatory_field
    internal_quality mystery_shopping compliance checklist sop guideline procedure inspection audit_finding
    call_monitoring data_quality
    mystery_shopper`,
} as const;
