// English words for the figures of many trades: what we make, own, earn and keep busy, and how our own work is called.

export const figures = {
  /** A figure of our own business by its name alone, whatever the trade. */
  our_figure: `fuel chemical toner consumable uniform fertiliser pesticide detergent raw_material spare_part revpar trevpar
    goppar adr average_daily_rate room_night cover food_cost food_waste portion_cost rask cask casm rasm
    load_factor block_hour velocity story_point commit pull_request merge_request code_coverage test_coverage
    branch_coverage code_review deployment_frequency build_time build lines_of_code technical_debt
    flow_efficiency wip_limit mrr arr nrr gmv revpash aov roas cltv gmroi goppar nrr grr cac burn_rate runway pipeline sales_funnel funnel mql sql opportunity
    deal_size win_rate conversion_rate close_rate quota click_through click_through_rate ctr open_rate
    bounce_rate cpc cpm cpa impression campaign campaign_reach lead_conversion lead_generation teep yield scrap
    takt first_pass_yield fpy rty cycle_count setup_time changeover tonnage pallet tonne_kilometre ton_mile
    empty_running dead_mileage backhaul mileage cube_utilisation npl provision ebit nim interest_margin
    net_interest aum gross_written_premium premium dpo dio reconciliation reconciling_item journal journal_entry
    month_end accrual reserve subrogation recovery_ratio leakage cost_per_hire bed_day case_mix
    coding_completeness dossier harvest hectare acre network_loss non_revenue_water line_loss class_size
    rota_gap standby shift_cover void_day non_performing stop_and_search megawatt cubic_metre litre tonne
    hectolitre bushel bale carcass teaching_load donation fundraising overhead_ratio overhead sell_through
    shrink markdown sale_per basket_value maverick_spend spend_under_management saving order_to_cash
    procure_to_pay quote_to_cash purchase_to_pay record_to_report hire_to_retire source_to_pay lead_to_order
    dock_to_stock dock_door kitting wrench_time planned_maintenance preventive_maintenance maintenance_backlog
    labour_cost payroll_cost staff_cost energy_use energy_consumption paper_consumption carbon span_of_control
    time_to_market bench_time billability write_down loan_size deposit_volume balance_sheet capital_ratio
    liquidity_ratio loss_ratio cost_income headcount vacancy sick_note duplicate_record duplicate_entry
    data_completeness man_day order_book order_intake stock_level stock_turn days_of_supply debtor_day
    creditor_day trade_volume net_sale gross_sale average_ticket ticket_size spend_per_head energy_intensity cpu
    cost_of_goods gmroi
    footfall wip heat_rate burndown page_view pageview session_count truck_roll pay_gap internal_mobility leverage
    listing three_way_match generic_substitution realisation_rate schedule_variance cost_variance lost_time
    lost_time_injury ltifr trir near_miss fuel_burn
    rent_roll liquidity follower click share_price
    slow_mover dead_stock overstock windscreen_time windshield_time
    leftover`,
  /** Makes or carries for us. */
  our_machine: `engine machine press pump tool conveyor lathe robot kiln furnace reactor turbine compressor forklift crane oven
    fleet lorry truck trailer tractor harvester van vehicle rolling_stock locomotive aircraft server cluster
    plant equipment asset line mill mixer printer sorter scanner analyser centrifuge bay dock gate berth slot
    theatre kiosk terminal wagon container`,
  /** What work is counted by. */
  resource_unit: `bay bench lane theatre wing lorry truck van vehicle route tour machine oven kiln press printer robot lathe
    loom server acre hectare hive cow tree desk counter till dock berth runway slot sprint release campaign
    batch kilometre km mile tonne ton kilogram kg litre kwh square_metre m2 cell workplace workbench terminal
    vessel barge aircraft locomotive trolley pallet container run roster kitchen floor patrol beat district
    precinct zone territory region area production_line plant facility warehouse month week day hour manhour
    session lesson course mailing block quarter head`,
  /** Our own work by the noun of what is done. */
  our_process: `drill exercise rehearsal simulation registration validation verification approval assignment allocation
    triage inspection preparation dispatch despatch scheduling routing coding configuration provisioning
    investigation assessment underwriting reconciliation posting invoicing billing planning drafting review
    sign_off signoff authorisation authorization indexing classification categorisation escalation handover
    hand_over transcription calibration setup set_up changeover migration deployment build test testing
    procurement sourcing recruitment hiring scanning sorting filing typing printing picking packing loading
    unloading kitting staging labelling cleaning servicing maintenance machining assembly welding painting
    curing drying cooking baking prep plating weighing milking harvesting spraying mowing digging drilling
    dispensing sterilisation sterilising reporting marking grading proofreading editing screening shortlisting
    vetting due_diligence kyc credit_check decisioning analysis adjudication appraisal valuation survey
    estimating quoting quotation costing pricing tendering bidding negotiation closing month_end_close matching
    clearing putaway replenishment stocktaking counting receipt receiving goods_in logging data_entry entry
    capture keying enrichment quality_check quality_control release acceptance_test development refactoring
    debugging monitoring detection patching prioritisation ideation design engineering tooling prototyping
    paperwork admin administration documentation meeting training induction briefing patrol travel driving
    walking rostering shift idle wrench turnround housekeeping rework archiving audit`,
  /** Done at both ends, or by either side: the participle alone tells nothing. */
  both_ends: `cancel return renew refund approve reject reopen accept grant settle decline repudiate download use transfer
    resolve fix repair restore deny delay pay adopt visit buy purchase retain churn log_in subscribe unsubscribe
    win lose view activate abandon repeat recover dispute withdraw lapse expect satisfy fail miss block drop
    overdue save age pend wait expire deliver arrive substitute report want owe`,
} as const;
