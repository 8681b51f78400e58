import type { Words } from '../../../words';
import type { register as ru } from '../../ru/findings/register';

export const register: Words<typeof ru> = {
  // Register and list of the disfranchised (23, 24, 26)
  'information-unchecked':
    'The information has not been checked, and nobody is entered on unchecked information. Check it and record what was found.',
  'information-refuted': 'The check did not confirm the information, so nobody is entered on it.',
  'family-reopened':
    'Entries of family members rest on this one: {family}. Their ground is gone with it: look at each again and strike or confirm it.',
  'principal-gone':
    'The person on whom this one depended is no longer on the register. Look at the entry again and strike it or state another ground.',
  'principal-changed':
    'The ground of the person on whom this one depends is now another (letter “{letter}”). Check whether it extends to the family.',
  'family-unsettled':
    '{unsettled, plural, one {The entry of # family member needs} other {The entries of # family members need}} a review that the soviet has not made yet: the ground of the head of the family has gone or changed. The list may be posted, but it is better to review them first.',
  'family-of-self':
    '{name}: this person now stands disfranchised as a member of their own family. Check that it is one person; if so, strike the entry under letter “п”.',
  'list-unverified':
    '{unverified, plural, one {# person} other {# people}} of {total} not verified by papers. Verify every entry of the list before it is posted.',
  'list-overtaken':
    '{overtaken, plural, one {# person} other {# people}} on the list no longer on the soviet’s register: struck off, restored, or moved to another soviet. Compile the list again, and those names leave it.',
  'list-verified-later':
    'The list was verified on {verifiedOn} and yet posted on {postedOn}: it is posted once every entry is verified. Put the day right.',
  'verification-lapsed':
    'The commission verified this entry as it was before. On a list not posted yet it has to be verified again.',
  'copies-missing':
    '{missing, plural, one {# copy} other {# copies}} of the list out of three not sent: the soviet, the commission above and the executive committee above need one each.',
  'copies-day-unknown':
    'Of {unknown, plural, one {# copy} other {# copies}} it is not known whether the sending was in time (last day: {latest}). Establish the day by the receipt.',
  'copies-late':
    '{late, plural, one {# copy was} other {# copies were}} sent after the term (last day: {latest}). The list stands; the delay is noted.',
};
