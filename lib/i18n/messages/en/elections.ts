import type { Words } from '../../words';
import type { elections as ru } from '../ru/elections';

export const elections: Words<typeof ru> = {
  title: 'Start of elections',
  of: 'Start of elections: {soviet}',
  lead: 'The day on which this soviet’s elections start. The days for posting the list and serving the notices are counted back from it.',
  announced: 'Announced',
  notAnnounced: 'Not announced yet',
  postBy: 'Post the list by',
  electionStart: 'start of elections',
  announce: 'Set the day',
  move: 'Move to a later day',
  moveHint: 'It may only be moved later, and while no meeting has been opened.',
  startsOn: 'Start of elections',
  startsOnHint: 'The day of the soviet’s first election meeting.',
  done: 'The day is set',
  notYours: 'The soviet’s own commission sets the start of its elections.',
  notYoursHint: 'The days of all soviets are shown under Uchastki.',
  toUchastki: 'To the uchastki',
};
