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
};
