import type { Words } from '../../words';
import type { common as ru } from '../ru/common';

export const common: Words<typeof ru> = {
  name: 'Izbirkom',
  description:
    'Elections to the soviets under the Instruction of 4 November 1926: lists, complaints, meetings, protocols',
  disclaimer:
    'The program decides nothing about people living today and holds no vote of a real election. Articles are named by number and told in our own words.',
  yes: 'yes',
  no: 'no',
  none: 'none',
  unknown: 'unknown',
  today: 'today',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  edit: 'Change',
  add: 'Add',
  remove: 'Remove',
  back: 'Back',
  next: 'Next',
  open: 'Open',
  download: 'Download',
  all: 'all',
  total: 'Total',
  ground: 'Reason for the entry',
  day: 'Day',
  number: 'No.',
  days: '{count, plural, one {# day} other {# days}}',
  people: '{count, plural, one {# person} other {# people}}',
  quoted: '“{text}”',
  address: '{settlement}{form, select, none {} address {, {household}} other {, household\u00a0{household}}}',
};
