// English words for what befalls people whom we serve, and for the moments between which a clock runs.

export const happenings = {
  /** Harm to people, animals and their goods. */
  harm: `reoperation reinfection recurrence harm injury fatality casualty accident collision derailment drowning poisoning overdose suicide self_harm
    relapse reoffending complication sepsis pressure_ulcer bedsore thrombosis fracture malnutrition dehydration
    miscarriage stillbirth medication_error never_event wrong_site misdiagnosis readmission eviction
    homelessness foreclosure assault abuse neglect bullying identity_theft data_breach stranding burn scald
    electrocution misdelivery overcharge overbilling underpayment double_charge blackout power_cut
    cross_contamination food_poisoning allergic_reaction adverse_event side_effect infection mortality death
    morbidity choking burglary victimisation rebleed amputation blindness disability birth_injury surgical_error
    disconnection
    robbery mugging`,
  /** Ends a promise: needed, wanted or promised by somebody at their own time. */
  awaited: "need want order promise expect wish book require collect agree advertise show like",
  /** Follows a harm that is only talked or written about. */
  about: `risk control score assessment plan screening campaign drill report claim form case investigation training prevention review audit insurance policy file registration
    record`,
  /** Goods or a service do not reach somebody as they should. */
  mishap: `ruin tear swallow sting scare wake trap frighten upset confuse exclude ignore humiliate insult threaten
    harass assault abuse neglect starve dehydrate infect expose poison scald choke drown bruise bite bully
    mislead misinform overcharge turn_away lose damage delay miss skip postpone strand misdeliver mishandle
    overbook bump steal spoil break botch cancel crush destroy soak contaminate mislabel misplace disrupt
    curtail divert oversell leave forget stall injure harm hurt kill flood burn overheat underfill overcook
    interrupt cut
    burgle rob vandalise loot
    wilt fade leak jam freeze crack peel rust melt burst snap warp rot collapse shrink stain scratch dent`,
  /** Said of goods or a service at the customer's end. */
  bad: `wrong late cold damaged missing broken defective faulty spoiled lost stolen delayed missed cancelled mouldy
    stale soggy leaking unsafe dirty unclean unready overbooked double misdelivered mislabelled wet crushed
    short contaminated declined dropped offline lame wobbly unusable dead crowded overcrowded disrupted diverted
    rotten expired
    unlit icy noisy muddy slippery overgrown smelly stuffy draughty damp stained torn scratched wilted sour bitter
    undercooked overcooked burnt lukewarm bruised squashed soaked ripped rusty cracked chipped dented overpriced
    uncomfortable chilly unheated unswept unemptied uncollected wilting blunt bent`,
  /** As a thing should be for whoever uses it. */
  good: `safe usable alive intact whole warm hot dry unharmed unhurt undamaged unbroken working running home healthy
    well fed playable drinkable legible readable passable quiet lit heated edible fresh ripe crisp punctual
    audible comfortable dressed awake lively reachable accessible`,
  /** What is done for people at a time or place of theirs. */
  served_event: `visit operation surgery train bus tram ferry flight journey departure pickup pick_up concert show
    performance lesson class lecture match game ceremony ride trip tour treatment therapy checkup vaccination
    immunisation crossing sailing connection stop dinner party wedding funeral screening dialysis chemotherapy
    birth meal seat room bed bag suitcase parcel letter mail bin crop delivery drop medicine dose drug taxi pick
    lift coach table car bike dish playground pool park library bridge street road museum toilet beach elevator
    escalator bathroom kitchen shower square footpath`,
  /** A customer's time begins with it. */
  lived_start: `gp order purchase booking request call application complaint enquiry question accident loss theft burglary
    flood fire damage injury symptom referral arrival landing admission birth death diagnosis fault outage crash
    refusal breakdown leak emergency alarm dial dialling click checkout arrest offence crime contact basket cart
    sign_up ask book report apply ring lose need notice heart_attack stroke collapse fall illness storm attack
    incident cancellation reservation enrolment appointment conception pregnancy redundancy retirement
    bereavement claim problem payment pay move_out check_in check_out door termination
    mayday burst
    sign offer`,
  /** What a customer's time ends with. */
  lived_end: `leave board doorstep door hand home delivery arrival plate table money refund card key treatment surgery operation
    appointment needle balloon doctor nurse firefighter ambulance help answer decision flat house heater heating
    power light water dry back solve go gone work desk school seat bed discharge gate flight passport benefit
    pension wage salary grant payment visit consultation therapy scan diagnosis result surgeon scene crew
    engineer technician repair replacement reply move_in boarding departure landing kitchen meal food drink
    parcel birth compensation payout signal line internet connection service roof window car front_door shoe
    rescue specialist bathroom placement place letter certificate permit licence visa verdict funeral wedding
    apology safety
    bag luggage suitcase baggage
    doorbell unpack unbox
    pay payday`,
  /** We choose when it is. */
  our_moment: `registration validation verification approval assignment allocation logging log register creation receipt
    entry capture posting invoicing invoice billing dispatch shipment ship despatch release closure close
    sign_off ledger go_live handover hand_off escalation routing planning scheduling batch dock stock shelf
    opening triage picking packing pick pack deploy deployment production commit merge intake indexing scan
    scanning queue ticket filing upload payroll authorisation acknowledgement warehouse prioritisation
    classification fill onboarding publication print printing quote proposal contract purchase_order po cash
    lead requisition validate assign approve allocate issue issuance review inspection archive file`,
} as const;
