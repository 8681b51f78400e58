import type { Words } from '../../words';
import type { issues as ru } from '../ru/issues';

export const issues: Words<typeof ru> = {
  required: 'Fill in this field.',
  'wrong-type': 'This field holds something of another kind than it asks for.',
  'too-small': 'Too little.',
  'too-big': 'Too much.',
  'invalid-format': 'It is not written in the form used here.',
  'invalid-value': 'There is no such value here.',
  'unrecognized-keys': 'There is no such field here.',
  'invalid-union': 'The value fits none of the kinds allowed here.',
  'no-such-day': 'There is no such day in the calendar.',
  'day-not-exact': 'An exact day is needed here.',
  'day-in-future': 'By the campaign’s calendar this day has not come yet.',
  other: 'This field is not filled in as it should be.',
};
