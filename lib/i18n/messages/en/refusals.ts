import type { Words } from '../../words';
import type { refusals as ru } from '../ru/refusals';

export const refusals: Words<typeof ru> = {
  'already-there': 'There is such a record already.',
  'idempotency-key-reused': 'This idempotency key belongs to another request.',
  'changed-meanwhile':
    'Somebody changed the record while you were editing it. What you typed is kept: see what has changed.',
  'meeting-opened':
    'A meeting of this soviet has been opened; the day on which the elections start can no longer be moved.',
  'wrong-credentials': 'The login or the password is not right.',
  'no-file': 'There is no file in the request.',
  'broken-upload': 'The file did not arrive whole. Send it again.',
  'login-taken': 'That sign-in name is taken.',
  'account-closed': 'This account is closed.',
  'already-appointed': 'This appointment already holds.',
  'already-dismissed': 'This appointment has already ended.',
  'last-admin': 'This is the last administrator of the guberniya: appoint another first.',
  'start-not-later': 'The start of the elections moves only to a later day.',
  'information-checked': 'This information has been checked already.',
  'already-entered': 'This resident is on the register under this letter already.',
  'entry-not-standing': 'This entry has been struck or the person restored.',
  'nothing-to-add': 'Nobody was entered since the list was posted: there is nothing to add.',
  'list-published': 'The list is posted and can no longer be changed, except by a decision on a complaint.',
  'list-not-published': 'The list is not posted yet; copies go out after that.',
  'meeting-already-convened':
    'A meeting of this uchastok has been convened already. Another is called only when it has failed.',
  'meeting-not-convened': 'The meeting has been opened or is over: notices are no longer served.',
  'marks-closed': 'People are marked present from the opening of the meeting until its first vote.',
  'voting-has-begun': 'Voting has begun: attendance is no longer counted anew.',
  'presidium-elected': 'The presidium has been elected already.',
  'already-read-out': 'This has been read out already.',
  'mode-chosen': 'The meeting has already decided how to vote.',
  'race-voted': 'This race has been voted on already.',
  'already-challenged': 'The challenge to this candidate has been decided already.',
  'seats-undecided':
    'How many are elected here is not settled: the places fall equally, and the commission above sets the order.',
  'already-signed': 'The protocol has been signed and changes no more.',
  'nothing-to-correct': 'There is nothing to correct: there is no such entry yet, or another vote has followed it.',
  'appeal-already-filed': 'A complaint of this person against this list is already on file.',
  'entry-not-listed': 'This person is on no posted list: there is nothing to complain of.',
  'no-commission-above':
    'The commission above has not been formed in this campaign: nobody can take the complaint. Form it and try again.',
  'no-central-commission': 'No central election commission has been formed in this campaign.',
  'appeal-held': 'The complaint is still being examined; it is too early for this.',
  'appeal-sent': 'The complaint has been sent on and its receipt is not registered yet. Register it first.',
  'appeal-satisfied': 'The complaint has already been satisfied.',
  'appeal-refused': 'The last body has already refused the complaint.',
  'appeal-announced': 'The decision on the complaint has already been announced.',
  'appeal-kept': 'The complaint came late: it is kept, and only supervision may look into it.',
};
