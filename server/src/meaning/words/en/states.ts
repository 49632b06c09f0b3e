// English words that tell whose state an outcome is: what people have, know and can, and what we did.

export const states = {
  /** What a person has, knows, feels or can do. */
  having: `have get know can understand able hold keep own may see feel hear find enjoy live sleep decide choose want
    trust learn travel drive breathe eat walk recover need could should use benefit receive speak talk reach
    recognise remember wait follow compare say believe accept join move open rest work arrive stay leave must
    save become experience read write plan start continue stop switch manage face notice expect agree think look
    log go come do make appeal avoid lose fall worry
    pick select`,
  /** What customers do for us, or what only we gain by. */
  for_us: `pay sign upload submit provide send answer return buy purchase renew upgrade complete fill register enter
    cooperate respond reply deposit transfer attach supply click opt_in subscribe approve verify bring
    order spend repurchase donate consent respond_to reconfirm`,
  told: "inform tell notify advise update remind brief contact alert warn email call show explain send teach reassure",
  of_what: "of about that why when what how where which who whom whether by_when",
  /** Done to a person, and a good for them. */
  done_good: `refund pay reimburse compensate rehouse treat cure protect vaccinate insure cover free seat feed hear
    relieve serve house reconnect rescue heal credit reunite comfort employ immunise evacuate shelter indemnify
    pick_up entertain satisfy reassure support help rest accommodate respect allow permit enable entitle spare
    marry christen baptise adopt soothe console calm resuscitate revive wash dress bathe warm wake carry lift
    acquit reinstate rehabilitate exempt inoculate sedate ventilate transfuse`,
  /** Done to a person by our desk, with nothing in it for them. */
  done_by_desk: `notify inform authenticate verify identify register onboard classify remove add contact call invite assign
    retain upsell score flag process discharge bill charge rebook record create update schedule convert enrol
    admit segment log triage screen validate approve reject activate acquire win transfer import merge
    deduplicate check assess select rank route reach escalate close email remind advise alert greet interview
    survey welcome profile qualify authorise decline invoice delete archive book engage match pair allocate
    shortlist refer weigh measure photograph fingerprint examine test swab tag band label number vet sanction
    blacklist target sign_up offboard nudge chase dun sue summon sentence convict arrest queue list park
    redirect poll sample recruit headhunt hire appoint promote second quote pitch categorise credit_check
    waitlist suspend unsubscribe prequalify pre_qualify
    reactivate reengage`,
  /** Left our hands, or was done on our side. */
  done_by_us: `send issue post generate dispatch ship log file scan approve create update close assign record print submit
    enter archive complete raise flag tag schedule route forward escalate register store save upload import
    export sign release publish book fill set link calculate validate verify check review prepare pack pick
    capture process open accept reject grant uphold settle refuse deny confirm deduplicate merge document amend
    add remove move hand_over cancel terminate transfer authorise implement deploy dispose refresh finish
    finalise fulfil order plan invoice receive return increase reduce lock unlock adjust allocate reserve notify
    inform resolve solve reopen configure install ready score rate grade triage categorise classify pay collect
    charge bill queue draft write clear mark delete test execute trigger start initiate code enrol migrate purge
    reconcile sync copy map evaluate activate deactivate hire pass seal label appoint acknowledge provision win
    restock`,
  decision: `granted upheld settled eligible ineligible refused approved rejected denied accepted declined allowed dismissed
    awarded authorised`,
  arrive: "arrive deliver reunite land",
  /** A thing at the end is as it should be. */
  in_order: `restore work function credit relieve heal cure reconnect run heat satisfied gone unbroken
    intact undamaged warm hot safe dry readable usable online awake free`,
  /** Done to a thing for good of whoever has it. */
  mended: `deliver receive restore return repair mend fix heal cure save reunite reconnect credit refund rescue protect unblock relieve
    replace rebuild reopen revive free hand_over ease reverse waive cancel clear remove solve remedy rectify redeliver settle
    treat pay`,
  /** Where our papers, goods and cases stand. */
  our_place: `file record docket chart rack dock pass system dms ats crm erp shelf folder inbox outbox queue list ledger
    register archive log book case_file personnel_file database spreadsheet sheet board intranet drive
    repository calendar diary tray stack basket store stock warehouse yard depot pipeline backlog vault safe
    cabinet workflow wiki confluence notion datev xero quickbooks netsuite workday gradebook logbook cashbook daybook casebook workbook worksheet datasheet scoresheet
    timesheet dataset data_warehouse pos plm mes wms tms lims ris pacs hris cms lms vle pim gds cmdb itsm edms
    rms kanban sap jira servicenow salesforce sharepoint host mainframe production main branch shortlist
    waiting_list whitelist roster rota plan schedule report agenda dossier bundle manifest tracker dashboard
    desk`,
  bodily:
    "pain fever hunger thirst infection fear anxiety bleeding symptom illness danger swelling cough wound toothache headache ache bleed breath breathing heart pulse rash itch nausea sore sight",
  place_word:
    "in at on out back off away free safe online home with without under inside ready_to entitled aware sure well able better",
  be: "be",
  auxiliary:
    "else be have will now also then still already successfully finally fully both all each do shall immediately always",
  not: "not no never none nobody nothing neither without longer nor",
  /** No outcome: words that stand in its place. */
  filler: `todo do tbd tbc tba n a na none null nil undefined unknown placeholder dummy foo bar baz lorem ipsum test
    demo sample example default same above below see later fill step name process task activity end theend ende
    ended work job done ok okay success successful successfully fine good complete completed finish finished
    finalise yes true x xx xxx xyz blank empty determine define state outcome result event user workflow thing
    all everything it as be is the in to of this that and so on well flow instance started start case_closed_ok
    passed ready fixme wip pending yet continue proceed next go exit progress nothing no output expected desire
    goal achieve produce handle perform execute require needed per sop enter add describe me desired required
    asdf qwerty abc handled performed executed agreed confirm decide continued reach reached something anything
    etc ditto idem here text insert applicable not`,
  success_word: `successfully successful done complete finish ok success fine accordingly duly get correctly properly well
    now all already made make give given take taken hold perform carry execute execution out has i we you have
    been be is a the an of to for by in on at with and or it its this that their our your my from into as are
    was were being s ready both each every fully finally full new customer client patient applicant caller user
    tenant recipient guest requester passenger claimant member addressee resident student supplier
    conduct`,
} as const;
