import type { Words } from '../../../words';
import type { meetings as ru } from '../../ru/findings/meetings';

export const meetings: Words<typeof ru> = {
  // The meeting (34–47, 57)
  'admitted-disfranchised':
    '{name} is on the posted list of the disfranchised and is not admitted. Only a decision upholding a complaint can admit this person.',
  'admitted-detained': '{name} is detained and takes no part in elections meanwhile. Take back the mark of presence.',
  'admitted-under-age':
    '{name} is not eighteen by election day and is not admitted. Take back the mark of presence.{unverified, select, true { The age of electors is from memory and not checked against the Constitution.} other {}}',
  'admitted-age-undecided':
    '{name}: the birth year does not show whether the person is eighteen. Establish the age by a paper, enter it, and then mark the presence.{unverified, select, true { The age of electors is from memory and not checked against the Constitution.} other {}}',
  'admitted-outsider':
    '{name} is not an elector of this uchastok and cannot vote at this meeting. Mark the presence in the person’s own uchastok.',
  'elector-turned-away':
    '{name} is not on the posted list of the disfranchised and must be admitted. Admit the person and note it in the protocol.',
  'meeting-not-opened': 'The meeting has not been opened. The commission’s agent opens it first.',
  'meeting-not-counted':
    'Those present have not been counted. First establish whether there is a quorum, and announce the numbers of electors and of those present.',
  'meeting-failed':
    'The meeting has failed and may elect nobody. Draw up a protocol and put it off to one of the nearest days.',
  'meeting-over':
    'That part of the meeting is over and cannot be taken up again. Correct a mistake by a separate entry before the protocol is signed.',
  'meeting-not-closed': 'The meeting has not been closed. Close it, then sign the protocol.',
  'opened-other-day':
    'The day of opening is {openedOn}, but electors were summoned for {heldOn}. Open it on the day set, or notify the electors again.',
  'opened-day-unknown':
    'It cannot be established whether the meeting was opened on the day set: opened {openedOn}, set for {heldOn}. Check the day in the protocol.',
  'presidium-size': 'The meeting elects two to the presidium, not {number}; the agent is in the chair. Elect two.',
  'presidium-missing':
    'The presidium is not elected: beside the agent it has two from the meeting; elected so far: {number}. Elect it.',
  'presidium-absent':
    'Elected to the presidium without being marked present: {names}. Mark them present or elect others.',
  'readings-missing': 'What must be read out before the vote has not been: {items}. Read it out and note the hour.',
  'mode-missing': 'The meeting has not decided whether to vote by lists or by single candidates. Put it to the vote.',
  'mode-votes-exceed': 'More votes were cast on the mode than people present ({present}). Count again.',
  'mode-not-adopted':
    'The meeting did not adopt the vote {mode, select, list {by lists} other {by single candidates}}: {for} for, {against} against. Enter the mode that has the majority.',
  'vote-out-of-order':
    'Elect {before, select, deputies {the deputies} revision {the members of the revision commission} other {those they stand in for}} first: {race, select, alternates {their alternates are elected by a separate vote} other {alternates are elected after the members}}.',
  'race-not-held':
    'The meeting has not elected {race, select, deputies {deputies} alternates {alternates} revision {members of the revision commission} other {alternates of the revision commission}}, though it has to. Hold the vote before closing.',
  'tie-left':
    'Votes are equal and {open} places remain open. The program does not choose between equals: settle at the step “Votes” which of them is elected.',
  'places-left-open':
    '{open} places remain unfilled for want of candidates with votes. Nominate others, or record that the places stay open.',
  'proposer-barred':
    '{proposer, select, agent {An agent of the commission} other {An election commission}} may not nominate. Enter the candidacy if an organisation or a citizen proposes it.',
  'proposer-unnamed':
    'It is not stated from whom the candidacy came, and that has to be read out. Name the organisation or citizen.',
  'proposer-member':
    '{name} sits on the election commission and may nominate only as a citizen, not in the commission’s name. Note it in the protocol.',
  'candidate-without-rights':
    'These cannot be elected, having no electoral rights: {candidates}. Withdraw them.{unverified, select, true { The age of electors is from memory and not checked against the Constitution.} other {}}',
  'candidate-age-undecided':
    'The age of these candidates is not established: {candidates}. Establish whether they are eighteen by election day.{unverified, select, true { The age of electors is from memory and not checked against the Constitution.} other {}}',
  'revision-incompatible':
    'Office or kinship keeps these out of the revision commission: {candidates}. Propose others.',
  'challenge-without-reason': 'The challenge of {name} is entered without a reason. Enter the reason in the protocol.',
  'protocol-without-count': 'The protocol lacks the number of all who came. Enter it before signing.',
  'protocol-unsigned': 'Nobody has signed the protocol. The presidium of the meeting signs it.',
  'protocol-signatures-short':
    'The protocol has {signed, plural, one {# signature} other {# signatures}}, the presidium {presidium} members. Record who did not sign and why.',
  'refusal-to-sign-unexplained': 'It is not recorded why these did not sign: {names}. Record the reason.',
};
