// English forms that no ending explains, and spellings that mean the same word.
import type { IrregularForms, Prefix } from "../../wording/language.js";

export const irregular: readonly IrregularForms[] = [
  {
    form: "ed",
    lines: `send sent
      pay paid
      tell told
      say said
      get got gotten
      have had
      know known knew
      understand understood
      see seen saw
      do did done
      make made
      take took taken
      give gave given
      go went gone
      find found
      buy bought
      sell sold
      teach taught
      write wrote written
      rewrite rewrote rewritten
      hold held
      keep kept
      leave left
      lose lost
      speak spoke spoken
      hear heard
      feel felt
      eat ate eaten
      forget forgot forgotten
      break broke broken
      choose chose chosen
      come came
      become became
      begin began begun
      bring brought
      win won
      meet met
      wait waited
      withdraw withdrew withdrawn
      redo redid redone
      rebuild rebuilt
      resend resent
      build built
      think thought
      sleep slept
      drive drove driven
      fall fell fallen
      feed fed
      seek sought
      undo undid undone
      retake retook retaken
      show shown showed
      spend spent
      overpay overpaid
      stick stuck
      strike struck
      lay laid
      shoe shod
      wake woke woken
      tear torn tore
      sting stung
      burn burnt
      shake shaken shook
      ring rang rung
      bite bitten
      bleed bled
      mislead misled
      forgive forgiven forgave
      deal dealt
      lend lent
      spill spilt
      spoil spoilt
      wear worn wore
      swim swam
      drink drank drunk
      fight fought
      misunderstand misunderstood
      mistake mistaken
      overtake overtaken
      run ran
      note noted
      grow grew grown
      draw drew drawn
      fly flew flown
      ride rode ridden
      shoot shot
      dig dug
      light lit
      sing sang sung
      swear swore sworn
      throw threw thrown
      catch caught
      freeze froze frozen
      steal stole stolen
      hang hung
      bind bound
      sweep swept
      creep crept
      spin spun
      weave wove woven
      sew sewn
      sow sown
      mow mown
      saw sawn
      shear shorn
      hide hid hidden
      string strung
      flee fled
      tread trod trodden
      arise arose arisen
      breed bred
      undertake undertook undertaken
      oversee oversaw overseen
      foresee foresaw foreseen
      withhold withheld
      outgrow outgrew outgrown
      overdraw overdrew overdrawn
      override overrode overridden
      redraw redrew redrawn
      resell resold
      retell retold
      repay repaid
      unwind unwound
      swing swung
      wring wrung
      shrink shrank shrunk
      sink sank sunk
      slide slid
      sit sat
      stand stood
      prove proven
      shine shone
      kneel knelt
      leap leapt
      learn learnt
      smell smelt
      swell swollen
      die died`,
  },
  {
    form: "s",
    lines: `child children
      person persons
      man men
      woman women
      party parties
      staff staffs
      shelf shelves
      loss losses
      have has
      do does
      go goes
      be is are was were been being am`,
  },
];

/** Each line: the spelling that the lexicon uses, then the others. */
export const variants = `customer costumer cutomer custumer custommer cust cstmr
  passenger pax
  letter ltr
  patient pts
  transaction txn trx
  account acct
  quantity qty
  handle handel
  traveller traveler
  cancel cancell
  fulfil fulfill fullfil fullfill
  enrol enroll
  licence license
  centre center
  programme program
  judgment judgement
  utilisation utilization
  automation automatisation
  wrap_up wrapup
  e_mail email
  adviser advisor
  organisation organization
  requester requestor
  catalogue catalog
  adherence adherance
  analyse analyze
  apologise apologize
  authorise authorize
  minute min mins
  second sec secs
  hour h hr hrs
  day d
  average avg
  percent pct percentage
  number num nr
  labelled labeled
  mislabelled mislabeled
  receive recieve
  document doc docs
  appointment appt
  department dept
  colour color`;

/** Each line: the verb, then its noun. */
export const nouns = `decide decision
  verify verification
  notify notification
  pay payment
  register registration
  refuse refusal
  describe description
  sell sale
  resolve resolution
  apply application
  identify identification
  choose choice
  buy purchase
  enrol enrolment
  ship shipment
  complete completion
  delete deletion
  classify classification
  diagnose diagnosis
  analyse analysis
  enter entry
  deliver delivery
  receive receipt
  receive reception
  respond response
  maintain maintenance
  admit admission
  submit submission
  permit permission
  revise revision
  extend extension
  suspend suspension
  produce production
  reduce reduction
  subscribe subscription
  prescribe prescription
  explain explanation
  retain retention
  convert conversion
  acquire acquisition
  redeem redemption
  withdraw withdrawal
  advise advice
  prove proof
  assemble assembly
  recover recovery
  inquire inquiry
  enquire enquiry
  mail e_mail
  mail email
  clear clearance
  translate translation
  despatch dispatch
  publish publication
  supervise supervision
  provide provision
  transmit transmission
  introduce introduction
  sign signature
  complain complaint
  consume consumption
  relieve relief
  marry marriage
  repeat repetition
  compare comparison
  weigh weight
  baptise baptism
  apologise apology
  summarise summary`;

/** Done again, gone wrong, left undone, too much or too little. */
export const prefixes: readonly Prefix[] = [
  {
    shape: /^re-?(?!al|la)[a-z]{4,}(?<!ible|able|ion|ment|ance|ence|ive|al|ity|ist|or|er|ary|ory|ics?|ous|ful|ch|y)$/,
    groups: ["@redo"],
  },
  { shape: /(?:ologist|iatrist|ician|paedist)s?$/, groups: ["specialist", "@worker"] },
  { shape: /^mis[a-z]{4,}$/, groups: ["@failure", "@plainly_wrong"] },
  { shape: /^un(?!der|i)[a-z]{4,}(?:ed|en|wn)$/, groups: ["@failure"] },
  { shape: /^(?:over|under)[a-z]{3,}(?:ed|en|ne)$/, groups: ["@failure"] },
];
