// English words for people: whom a process serves, who works in it, and who stands beside it.

export const people = {
  /** Whom processes serve. */
  customer: `customer client caller guest patient passenger applicant claimant policyholder policy_holder tenant resident
    student pupil member end_user user donor consumer shopper buyer subscriber traveller citizen household family parent
    child baby borrower taxpayer voter visitor diner cardholder card_holder account_holder insured beneficiary heir
    pensioner requester complainant recipient addressee owner homeowner leaseholder householder occupant driver motorist
    rider commuter learner candidate patron reader viewer attendee participant delegate survivor victim witness defendant
    litigant party carer relative next_of_kin founder builder farmer newcomer new_starter starter new_joiner joiner new_hire
    neighbour trainee apprentice jobseeker veteran refugee mother father son daughter man woman girl boy prospect payee
    purchaser renter lodger inhabitant cyclist pedestrian mourner bereaved newlywed couple customer_base public
    shop_owner pet_owner business_owner account_owner lab_client service_user caregiver guardian creditor investor lender
    vendee gamer fan spectator camper hiker asylum_seeker licensee permit_holder ticket_holder bank_customer
    tourist holidaymaker frequent_flyer prisoner inmate detainee graduate freshman scholar toddler infant newborn teenager
    adult widow widower orphan bride groom spouse husband wife sibling brother sister grandparent grandmother grandfather grandchild aunt uncle niece nephew cousin
    rough_sleeper homeless_person migrant immigrant evacuee villager islander shopkeeper saver depositor mortgagor
    shareholder bidder home_buyer hirer lessee subtenant wearer sufferer amputee mum dad
    listener audience concertgoer theatregoer parishioner contestant exhibitor enquirer inquirer asker
    petitioner appellant plaintiff respondent juror debtor ratepayer bill_payer biker skier swimmer climber runner athlete player walker rower dancer golfer sailor
    expat data_subject grower crofter fisherman trader merchant retailer freeholder tax_filer remitter jobless
    unemployed homeless sick_person wheelchair_user blind_person breastfeeding_mother mother_to_be
    expectant_mother first_time_buyer cardmember card_member cohabitant dependant dependent godparent foster_carer
    foster_child eyewitness hostage castaway schoolchild schoolgirl schoolboy consignee receiver grantee awardee mentee retiree returnee interviewee homebuyer punter bettor
    advertiser franchisee annuitant cadet congregant worshipper bather beachgoer festivalgoer museumgoer filmgoer
    cinemagoer moviegoer boater angler motorcyclist importer exporter declarant elector constituent objector smoker
    addict contributor boarder job_seeker switcher undergraduate postgraduate alumnus
    enrollee registrant invitee nominee signatory
    school_leaver care_leaver
    payer
    kayaker canoeist surfer snorkeller jogger backpacker birdwatcher`,
  /** Served by vets, farms and shelters. */
  animal:
    "pet dog cat puppy kitten horse pony cow calf pig sheep lamb goat hen chicken rabbit animal herd flock livestock",
  /** Served by HR and IT, but workers elsewhere. */
  employee: "employee colleague staff_member coworker worker teacher nurse manager new_colleague new_employee",
  /** Who does the work, and how they are counted. */
  worker: `agent clerk advisor adviser rep representative handler claim_handler caseworker case_worker social_worker adjuster
    operator fte employee engineer nurse doctor physician clinician surgeon teacher officer analyst staff manager
    supervisor underwriter courier picker packer cashier teller assessor assignee worker crew mechanic inspector
    dispatcher planner salesperson seller recruiter developer lawyer judge consultant technician porter operative
    specialist coordinator expert receptionist lecturer tutor contractor freelancer workforce personnel sender driver
    csr midwife paramedic headcount admin administrator case_manager account_manager team_leader colleague
    examiner reviewer approver
    pathologist cardiologist oncologist neurologist dermatologist gynaecologist paediatrician geologist chemist statistician
    pharmacist radiologist radiographer chef waiter waitress housekeeper maid janitor cleaner caretaker barista
    bartender baker butcher fitter plumber electrician roofer bricklayer welder carpenter painter gardener forester
    lumberjack miner driller machinist toolmaker assembler stocker loader trucker haulier captain steward stewardess
    flight_attendant warden constable detective investigator prosecutor magistrate registrar notary bailiff
    paralegal solicitor barrister attorney accountant bookkeeper actuary broker banker loan_officer
    relationship_manager scheduler estimator surveyor architect draughtsman programmer tester sysadmin scrum_master
    product_owner designer editor journalist copywriter translator interpreter librarian curator archivist
    scientist phlebotomist anaesthetist therapist physiotherapist psychologist counsellor dentist
    hygienist optician optometrist vet veterinarian orderly healthcare_assistant care_worker home_help youth_worker
    volunteer firefighter fireman ranger lifeguard instructor trainer professor headteacher invigilator
    teaching_assistant postman postwoman mail_carrier merchandiser salesman saleswoman sales_rep telemarketer
    fundraiser organiser producer stagehand groomer undertaker funeral_director meter_reader lineman linesman
    signaller controller foreman line_manager guard usher
    expediter stocktaker sorter labeller filler forklift grader scorer
    proofreader typist secretary assistant keyworker key_worker care_manager 
    loss_adjuster appraiser valuer conveyancer 
    matron gamekeeper milker shearer harvester skipper `,
  /** Parts of our house. */
  team: `team department unit group division office branch tier level_two second_line first_line back_office desk help_desk
    service_desk squad crew desk_team store site depot ward plant warehouse shop line_two next_team kitchen dispatch
    finance legal compliance accounting operations hr purchasing procurement`,
  /** Neither the customer nor the worker. */
  outsider: `manager management auditor supplier vendor carrier board regulator police lab gp contractor next_team
    subcontractor partner agency authority ministry court bank insurer director ceo stakeholder leadership warehouse
    back_office second_line technician courier team department engineer agent`,
  /** Words that stand for a person whom something befalls. */
  person: `they he she who whoever everyone everybody nobody no_one anyone anybody person people someone somebody
    those`,
} as const;
