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
};
