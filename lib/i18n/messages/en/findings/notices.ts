import type { Words } from '../../../words';
import type { notices as ru } from '../../ru/findings/notices';

export const notices: Words<typeof ru> = {
  // Publication and notices
  'publication-not-posted':
    'The list of the disfranchised has not been posted, and posting is obligatory. Post it by {latest}, or set a later start of the elections than {electionStart}.',
  'publication-late':
    'The list is posted on {postedOn}; it has to be posted by {latest}, twenty days before the elections start ({electionStart}). Set a later start of the elections.',
  'publication-day-unknown':
    'It cannot be established whether the list was posted in time: the last day was {latest}, it was posted on {postedOn}, the elections start {electionStart}. Check these days in the record of posting.',
  'addition-not-posted':
    'The supplementary list has not been posted and has no effect at the elections starting {electionStart}. The last day for posting is {latest}.',
  'addition-late':
    'A supplementary list posted on {postedOn}, after {latest}, has no effect at the elections starting {electionStart}. Persons entered in it are admitted to the vote.',
  'addition-empty':
    'Nobody is left on the supplementary list: there is nothing to post. Those entered later go on it when the list is brought up to date.',
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
};
