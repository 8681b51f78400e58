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
} as const satisfies Record<keyof typeof ru.findings, string>;
