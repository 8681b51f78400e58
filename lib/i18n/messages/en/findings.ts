import type * as ru from '../ru/findings';

export const findings = {
  // Publication and notices
  'publication-not-posted':
    'The list of the disfranchised has not been posted, and posting is obligatory. Post it by {latest}, or set a later start of the elections than {electionStart}.',
  'publication-late':
    'The list was posted on {postedOn}; it had to be posted by {latest}, twenty days before the elections start ({electionStart}). Set a later start of the elections.',
  'publication-day-unknown':
    'It cannot be established whether the list was posted in time: the last day was {latest}, the day of posting is {postedOn}, the elections start {electionStart}. Check these days in the record of posting.',
  'addition-not-posted':
    'The addition to the list has not been posted and has no effect at the elections starting {electionStart}. The last day for posting is {latest}.',
  'addition-late':
    'The addition to the list was posted on {postedOn}, after {latest}; it has no effect at the elections starting {electionStart}. Persons entered in it are admitted to the vote.',
  'notice-late':
    'The notice was served on {servedOn}; it had to be served by {latest}, five days before the meeting of {heldOn}. Record the delay; it may become a ground of complaint.',
  'notice-day-unknown':
    'It cannot be established whether the notice was served in time: served {servedOn}, last day {latest}, meeting {heldOn}. Check the day in the register of service.',
  'notices-not-served':
    'None of the {eligible, plural, one {# elector} other {# electors}} was served a personal notice; a general announcement does not replace it. Serve notices by {latest}, or put off the meeting of {heldOn}.',
  'notices-late':
    'All notices ({servedLate}) were served after {latest}, the last day before the meeting of {heldOn}. Set the meeting for a later day and serve the notices again.',
  'notices-day-unknown':
    'It cannot be established whether the notices ({servedUnknown}) were served by {latest} before the meeting of {heldOn}. Check the days in the register of service.',
  'notices-partly-late':
    '{servedLate, plural, one {# notice was} other {# notices were}} served after {latest}, the last day before the meeting of {heldOn}. This does not stop the meeting; note the delay in the protocol.',
  'notices-missing':
    'No notice was served on {missing, plural, one {# elector} other {# electors}} of {eligible}. This does not stop the meeting; note it in the protocol.',
  // Register and list of the disfranchised (23, 24, 26)
  'information-unchecked':
    'The information has not been checked, and nobody is entered on unchecked information. Check it and record what was found.',
  'information-refuted': 'The check did not confirm the information, so nobody is entered on it.',
  'family-reopened':
    'Entries of family members rest on this one: {family}. Their ground is gone with it: look at each again and strike or confirm it.',
  'principal-gone':
    'The person on whom this one depended is no longer on the register. Look at the entry again and strike it or state another ground.',
  'list-unverified':
    '{unverified, plural, one {# person} other {# persons}} of {total} not verified by papers. Verify every entry of the list before it is posted.',
  'copies-missing':
    '{missing, plural, one {# copy} other {# copies}} of the list out of three not sent: the soviet, the commission above and the executive committee above need one each.',
  'copies-late':
    '{late, plural, one {# copy was} other {# copies were}} sent later than {latest}. The list stands; the delay is noted.',
  // Uchastki, seats, votes (36, 37, 40–46, 55)
  'quorum-missing':
    '{present} of {eligible} came; {needed} are needed (35 of a hundred). The meeting has failed: draw up a protocol and put it off to one of the nearest days.',
  'uchastok-too-large':
    'Uchastok “{uchastok}” has {population, plural, one {# inhabitant} other {# inhabitants}}; no more than {limit} are allowed. Split it into several.',
  'joint-with-sufficient':
    'Uchastok “{uchastok}” joins settlements whose population suffices for a deputy ({perSeat}): {settlements}. They elect separately.',
  'settlement-of-another-soviet':
    'Uchastok “{uchastok}” holds settlements outside the area of this soviet: {settlements}. Join their electors to the nearest settlement of their own soviet.',
  'electors-unplaced':
    '{unplaced, plural, one {# elector belongs} other {# electors belong}} to no uchastok. Every elector, the unorganised too, must belong to one.',
  'electors-placed-twice':
    '{placedTwice, plural, one {# elector belongs} other {# electors belong}} to several uchastki at once. Leave each in one: a worker at his place of work.',
  'seats-sum-differs':
    'Seats allotted to uchastki: {allotted}; the soviet has {seats}. Correct the allotment so that the sum agrees.',
  'seats-out-of-proportion':
    'The allotment departs from proportion in these uchastki: {uchastki}. Check the reckoning, or record why the commission decided otherwise.',
  'seats-tied':
    'These uchastki have an equal claim to {seats, plural, one {# seat} other {# seats}}: {uchastki}. The commission decides; record its decision.',
  'alternates-order-missing':
    'There are {uchastki} uchastki and {places} alternates to elect. The higher commission sets how: ask for its order and enter its number.',
  'revision-order-missing':
    'There are {uchastki} uchastki and {places} places in the revision commission with its candidates. The higher commission sets how they are elected: ask for its order.',
  'revision-spread-unstated':
    'The Instruction does not say how {places} places of the revision commission are spread over {uchastki} uchastki; the order for deputies is used. Record the commission’s decision.',
  'vote-secret': 'The vote is recorded as secret, but elections are held by open vote. Vote by show of hands.',
  'votes-exceed-present':
    'Votes for, against and abstained together exceed those present ({present}): {candidates}. Count again.',
  'votes-exceed-limit':
    'Votes for: {votes}; there could be no more than {limit}: {present} present, {seats} seats. Count again.',
  'votes-tied':
    'Votes are equal: {candidates}; places open: {open}. {how, select, lot {Decide by lot} older {The older is elected: establish who it is} other {Vote again between them}} and enter the outcome in the protocol.',
  // Disfranchisement (14–17, 22)
  'ground-unknown':
    'Ground “{letter}” is none of article 15’s, and local bodies may deprive nobody on other grounds. Strike the person off, or name a letter of article 15.',
  'decree-missing':
    'Ground “{letter}” is none of article 15’s; the number of a decree of the VTsIK Presidium is given, but not the decree itself. Attach it.',
  protected:
    'No deprivation under letter “{letter}”: {why, select, special-circumstance {one permanent worker is allowed in special circumstances of the farm} harvest {up to two workers at harvest are allowed} own-produce {the person sells the produce of his own labour} small-artisan {the artisan works without hired labour, with one adult worker or with two apprentices} mobilised {the person was mobilised into a white army} invalid-patent {the invalid trades on a free patent} unemployed-patent {the registered unemployed person trades for a time on a first-category patent} technical-service {the person does technical or household service at a place of worship} government-act {an act of the Government restored the rights} red-army {the person served in the Red Army and took part in armed defence} serving-now {the person is on active military service} detained {the person is detained without loss of rights and only does not vote meanwhile} lower-family {families of lower police employees are not deprived} other {the law preserves the person’s rights}}. Do not enter the person.',
  'evidence-missing':
    'There is no paper for letter “{letter}”. Attach {group, select, court {a copy of the sentence or a court certificate} labour {a finance office’s statement of tax or an insurance fund’s of contributions} trade {a certificate of patent or of trade premises} medical {an act of a health organ or its certified copy} office {a certificate of an administrative organ, volost executive or village soviet, or GPU information} court-or-office {a copy of the sentence or a court certificate, for an exile a certificate of an administrative organ} other {a paper named in article 22}}; without it nobody is entered.',
  'evidence-unusual':
    'Letter “{letter}” rests on an official paper other than a finance office’s or an insurance fund’s. This is allowed; the commission should check it with care.',
  'element-absent':
    'Letter “{letter}” does not fit: {element, select, hired-labour {the farm has no hired labour} establishment-hired-labour {the establishment has no hired labour} systematic-resale {the resale is no trade} systematic-lending {the lending was not systematic} hired-permanently {the hired labour is not permanent} officer {the person was no officer or military official} principal-letter {the principal’s ground does not reach the family} principal-listed {the principal is not in the register of the disfranchised} dependent {the person is not materially dependent} no-own-labour {the person lives by useful labour of his own} other {an element that the law demands is absent}}. Do not enter the person under it.',
  'element-unstated':
    'Under letter “{letter}” it is not established {element, select, establishment-hired-labour {whether the establishment uses hired labour} systematic-resale {whether the resale is a trade} systematic-lending {whether the lending was systematic} hired-permanently {whether the hired labour is permanent} officer {whether the person was an officer or military official} kind {whether the person was exiled, banned from residence or struck in rights by a court} principal {whose family the person belongs to} dependent {whether the person is materially dependent} no-own-labour {whether the person lives by useful labour of his own} other {whether an element that the law demands is there}}. Establish it at the verification; the commission decides.',
  'farm-undecided':
    'Whether hired labour takes the farm beyond labour size is for the commission, not for a head-count. Record whether that labour is auxiliary and whether able-bodied members work daily.',
} as const satisfies Record<keyof typeof ru.findings, string>;
