import type { Words } from '../../words';
import type { campaign as ru } from '../ru/campaign';
import { norms } from './campaign/norms';
import { readings } from './campaign/readings';

export const campaign: Words<typeof ru> = {
  title: 'Campaign',
  open: 'Open a campaign',
  openLead: 'Say where, from which day, and how to read the law where it is silent. Commissions are formed next.',
  others: 'All campaigns',
  empty: 'No campaign yet',
  emptyLead: 'The chair of an uezd or guberniya commission opens it, or an administrator.',
  name: 'Name',
  nameHint: 'For example: Elections of 1927.',
  territory: 'Where',
  startsOn: 'Start of the campaign',
  startsOnHint: 'The day the campaign runs from; each soviet’s commission names the start of its own elections.',
  mode: 'How it is run',
  calendar: 'Calendar',
  ownHint: 'For showing, teaching and work with archives: the chair moves the day.',
  today: 'Today by the campaign’s calendar',
  setDay: 'Move the calendar',
  setDayHint: 'All terms and delays are reckoned from this day.',
  daySet: 'The calendar has been moved.',
  commissions: 'Commissions formed',
  elections: 'Soviets whose start of elections is set',
  electionsStart: 'elections of {count, plural, one {# soviet} other {# soviets}} start',
  readings: 'Readings',
  readingsLead:
    'Where the Instruction can be read in more than one way, the campaign reads it like this. Each finding names the reading it rests on.',
  readingsHint: 'Keep the usual one unless there is a reason to read otherwise.',
  asUsual: 'usual: {reading}',
  notDefault: 'instead of: {reading}',
  norms: 'Norms',
  normsLead:
    'The numbers that the calculations rest on. Those not from the Instruction are marked: check them against the statutes.',
  normsHint: 'The Instruction’s own numbers do not change; these are the ones it does not give.',
  normDefault: 'if left empty: {value}',
  norm: 'Norm',
  value: 'Number',
  source: 'From where',
  unverified: 'not verified',
  modes: {
    conduct: 'by the law, now',
    reconstruct: 'from documents of the past',
  },
  modeHints: {
    conduct: 'An unlawful act is not allowed and not recorded.',
    reconstruct:
      'Everything is recorded as it was; violations are noted. A day may be known only roughly; each record names its place in the archive.',
  },
  calendars: {
    real: 'the real day',
    own: 'the campaign’s own calendar',
  },
  sources: {
    instruction: 'the Instruction',
    found: 'found in sources',
    memory: 'from memory',
    analysis: 'derived',
    campaign: 'set by the campaign',
  },
  ...readings,
  ...norms,
};
