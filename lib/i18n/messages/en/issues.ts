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
  'password-too-short': 'The password is shorter than eight characters.',
  'wrong-password': 'The old password does not fit.',
  'not-a-soviet': 'Only a village or city soviet has a secretary.',
  'does-not-lie-there': 'Such a part of the territory cannot lie here.',
  'only-of-city': 'Only a city has a rank.',
  'unfit-norm': 'A campaign does not set this norm, or it is not a positive whole number.',
  'no-such-reading': 'There is no such reading.',
  'no-commission-there': 'A settlement has no commission of its own: one is formed at the soviet.',
  'account-or-name': 'Name an account or a person, not both.',
  'uchastok-of-another': 'One of the uchastki is not of this commission.',
  other: 'This field is not filled in as it should be.',
};
