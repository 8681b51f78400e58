import type { Words } from '../../words';
import type { journal as ru } from '../ru/journal';

export const journal: Words<typeof ru> = {
  title: 'Journal',
  lead: 'What is recorded is neither changed nor struck out: a correction is a new act.',
  act: 'Act',
  anyAct: 'any',
  actor: 'Who',
  from: 'From which day',
  to: 'To which day',
  empty: 'No such entries.',
  faulty: 'The selection is not filled in correctly: check the days.',
  ofWhom: 'About:',
  ofWhat: 'About:',
  kept: 'What is kept',
  at: 'Entered',
  what: 'Content',
  source: 'From where',
  hash: 'Number and seal',
  sameSubject: 'All entries on the same matter',
  self: 'for oneself',
  subjects: {
    meeting: 'meeting of uchastok No. {uchastok}, {day}',
    list: '{supplement, plural, =0 {list of the disfranchised} other {supplementary list No. #}}, {soviet}',
    election: 'elections from {day}, {soviet}',
    changeset: '{count, plural, one {# record} other {# records}}: {reason}',
    import: 'file {file}',
    territory: '{name}, {kind}',
    commission: '{kind} · {name}',
  },
  verify: 'Verify',
  verification: {
    intact: 'The journal is whole',
    entries:
      '{count, plural, one {# entry was verified} other {{shown} entries were verified}}: each is chained to the one before.',
    broken: 'The journal is broken',
    reasons: {
      altered: 'Entry No. {sequence} was altered after it was made.',
      unchained: 'Entry No. {sequence} does not follow the one before.',
      missing: 'Entry No. {sequence} is missing.',
    },
    ofBody: 'Journal: {body}.',
  },
  findings: {
    title: 'Legality',
    lead: 'Where the law was broken, where a duty was not carried out, and what is still to be decided.',
    level: 'What was found',
    article: 'Article',
    empty: 'Nothing was found.',
  },
};
