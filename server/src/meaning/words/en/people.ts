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
    vendee gamer fan spectator camper hiker asylum_seeker licensee permit_holder ticket_holder bank_customer`,
  /** Served by HR and IT, but workers elsewhere. */
  employee: "employee colleague staff_member coworker worker teacher nurse manager new_colleague new_employee",
  /** Who does the work, and how they are counted. */
  worker: `agent clerk advisor adviser rep representative handler claim_handler caseworker case_worker social_worker adjuster
    operator fte employee engineer nurse doctor physician clinician surgeon teacher officer analyst staff manager
    supervisor underwriter courier picker packer cashier teller assessor assignee worker crew mechanic inspector
    dispatcher planner salesperson seller recruiter developer lawyer judge consultant technician porter operative
    specialist coordinator expert receptionist lecturer tutor contractor freelancer workforce personnel sender driver
    csr midwife paramedic headcount admin administrator case_manager account_manager team_leader colleague
    examiner reviewer approver `,
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
