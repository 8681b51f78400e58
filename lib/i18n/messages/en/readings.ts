import type { Words } from '../../words';
import type { readings as ru } from '../ru/readings';

export const readings: Words<typeof ru> = {
  'I-01': {
    about: 'How a term in days is counted',
    codes: {
      'event-day-excluded': 'Calendar days; the day of the event is left out, the last day counts whole.',
      'event-day-included': 'The day of the event counts as the first.',
    },
    reason: 'So the codes of the time counted; the other way would shorten a citizen’s term.',
  },
  'I-02': {
    about: '“Not later than so many days before”',
    codes: {
      'exact-days': 'The last day is the day of the elections less twenty (less five).',
      'clear-days': 'Clear days must lie between: one day earlier still.',
    },
    reason: 'The longest way of a complaint, 7 + 3 + 3 + 7, just fills the twenty days.',
  },
  'I-03': {
    about: 'A last day on a Sunday',
    codes: {
      'not-moved': 'It is not moved.',
      'moved-for-citizens': 'For a citizen it moves to the next day.',
    },
    reason: 'The text says nothing of it, and moving would break the chain of twenty days.',
  },
  'I-04': {
    about: 'The start of a soviet’s elections',
    codes: {
      'earliest-meeting': 'The earliest meeting of that soviet.',
      'campaign-start': 'The start of the uezd’s campaign.',
    },
    reason: 'What is meant is that soviet’s own elections, not the whole campaign.',
  },
  'I-05': {
    about: 'Where the term of a complaint begins',
    codes: {
      posting: 'From the posting.',
      'later-of-both': 'From the later of posting and press.',
      'earlier-of-both': 'From the earlier of the two.',
    },
    reason: 'Posting alone is obligatory, so there always is one.',
  },
  'I-06': {
    about: 'Where each body’s term begins',
    codes: {
      'own-receipt': 'From its own receipt of the complaint.',
      dispatch: 'From the dispatch to it.',
    },
    reason: 'The term is for examining what has come in; the road is no part of it.',
  },
  'I-07': {
    about: 'When a refusal is passed on',
    codes: {
      'within-decision-term': 'Within the term of the decision.',
      'separate-transit': 'Apart, without a term.',
    },
    reason: 'The whole chain is to end before the elections.',
  },
  'I-08': {
    about: 'Whether a village commission decides',
    codes: {
      'never-decides': 'Never, not even for the complainant.',
      'self-correction': 'It may correct itself in his favour.',
    },
    reason: 'It is told to send on; it may correct itself before posting, while checking the list.',
  },
  'I-09': {
    about: 'A complaint made late',
    codes: {
      'kept-for-supervision':
        'Kept and offered to supervision, or after the commissions close to the soviet or executive committee.',
      rejected: 'Rejected.',
      accepted: 'Accepted.',
    },
    reason: 'A term is given, but no loss of the right; supervision has no term.',
  },
  'I-10': {
    about: 'While a complaint is pending',
    codes: {
      'no-suspension': 'The person stays on the list.',
      'admitted-pending': 'The person is admitted until the decision.',
    },
    reason: 'The text is silent, and the twenty days are there to decide before the elections.',
  },
  'I-12': {
    about: 'Somebody detained',
    codes: {
      'out-of-base': 'An elector, but outside the base of the quorum.',
      'in-base': 'Within the base of the quorum.',
    },
    reason: 'He cannot come while detained, and should not make a meeting fail.',
  },
  'I-13': {
    about: 'How exact thirty-five per cent is',
    codes: {
      exact: 'In whole numbers, without rounding.',
      'rounded-up': 'Rounded up; the result is the same.',
    },
    reason: 'Articles 40 and 41 complete each other: at least, and fewer than.',
  },
  'I-13b': {
    about: 'The quorum of an enterprise meeting in parts',
    codes: {
      'each-part': 'Each part has its own.',
      enterprise: 'One for the enterprise.',
    },
    reason: 'The quorum is set for the uchastok.',
  },
  'I-14': {
    about: 'When the quorum is measured',
    codes: {
      'at-count': 'When the number present is announced; leaving later spoils nothing.',
      'at-each-vote': 'At every vote.',
    },
    reason: 'What is to be announced is the number who came.',
  },
  'I-15': {
    about: 'The repeated meeting',
    codes: {
      'same-quorum': 'The same quorum, no five days’ notice.',
      'lower-quorum': 'A lower quorum.',
      'five-days-again': 'Five days again.',
    },
    reason: 'Article 41 is the special rule, and no lower quorum is stated anywhere.',
  },
  'I-16': {
    about: 'The seats of a soviet',
    codes: {
      floor: 'Full norms only, within the least and the most.',
      rounding: 'Rounded.',
    },
    reason: 'A seat is given for each norm; the norm itself is from memory.',
  },
  'I-17': {
    about: 'How seats are shared',
    codes: {
      'largest-remainder': 'Largest remainders; equals go to the larger uchastok, then the commission decides.',
      rounding: 'Rounding in each uchastok.',
      dhondt: 'Highest averages (d’Hondt).',
    },
    reason: 'Proportional, and the total is kept.',
  },
  'I-18': {
    about: 'How many votes an elector has',
    codes: {
      'up-to-seats': 'A hand for as many as there are seats; of lists one wins.',
      'single-vote': 'One vote.',
      'proportional-lists': 'Lists share the seats in proportion.',
    },
    reason: 'The show of hands is on each name; relative majority knows no sharing.',
  },
  'I-19': {
    about: 'Equal votes',
    codes: {
      'repeat-vote': 'The equals are voted on again.',
      lot: 'The lot.',
      older: 'The elder.',
    },
    reason: 'The text is silent, and the meeting is sovereign.',
  },
  'I-20': {
    about: 'A third of the deputies',
    codes: {
      floor: 'The full third, for the whole soviet.',
      nearest: 'The nearest number.',
      ceil: 'Rounded up.',
      'per-meeting': 'For each meeting.',
    },
    reason: 'Neighbouring laws say a third at most; the note shows the number is the soviet’s.',
  },
  'I-21': {
    about: 'When the order from above is needed',
    codes: {
      'members-and-candidates': 'More uchastki than members and candidates together.',
      members: 'More than members.',
      candidates: 'More than candidates.',
    },
    reason: 'The wording sums both.',
  },
  'I-22': {
    about: 'Challenging a candidate',
    codes: {
      'simple-majority': 'The meeting decides by simple majority.',
      'any-objection': 'One objection is enough.',
    },
    reason: 'The meeting decides how it votes, and so this as well.',
  },
  'I-23': {
    about: 'Who may put up no candidates',
    codes: {
      'agent-and-body': 'The agent, and the commission as a body.',
      'all-members': 'All members of the commission.',
    },
    reason: 'It is about candidates of their own; at home a member remains an elector.',
  },
  'I-24': {
    about: 'The end of the elections',
    codes: {
      'last-meeting': 'The last meeting of that soviet.',
      'own-meeting': 'The meeting of one’s own uchastok.',
    },
    reason: 'It is the elections that end, not a meeting; and the citizen has longer.',
  },
  'I-25': {
    about: 'More than half, in few uchastki',
    codes: {
      'full-prevails': 'Cancelled in full, however few the uchastki.',
      choice: 'A choice of whoever decides.',
    },
    reason: 'The article’s first part sets no condition.',
  },
  'I-26': {
    about: 'A new composition after a cancellation',
    codes: {
      're-formed': 'In part: not the old agent; in full: the commission is formed anew, repeated names are flagged.',
      'no-repeats': 'No name may be repeated.',
    },
    reason: 'Of the commission a new composition is asked, of the agents new ones.',
  },
  'I-26b': {
    about: 'The list at partial new elections',
    codes: {
      'list-stays': 'The posted list stays.',
      'new-list': 'A new list, twenty days anew.',
    },
    reason: 'The list belongs to the soviet, not the uchastok.',
  },
  'I-27': {
    about: 'Which alternate steps in',
    codes: {
      'by-votes': 'The one with more votes.',
      'by-list-order': 'By the order of the list.',
    },
    reason: 'As article 45 elects.',
  },
  'I-28': {
    about: 'Five years of labour',
    codes: {
      summed: 'Back from the decision, periods summed, broken by any ground of deprivation.',
      continuous: 'Without a break.',
      'from-petition': 'Back from the petition.',
    },
    reason: 'The text asks for a duration, not for one unbroken run.',
  },
  'I-29': {
    about: 'Confirmation by the executive committee',
    codes: {
      always: 'Always.',
      'republic-only': 'Only in a republic.',
    },
    reason: 'The wording fits each of the levels named.',
  },
  'I-30': {
    about: 'Families of White officers',
    codes: {
      'not-extended': 'Keep their rights.',
      extended: 'Lose them.',
    },
    reason: 'The family letter hangs on а–д of article 69, where officers are not; deprivation is read narrowly.',
  },
  'I-31': {
    about: 'A doubtful household',
    codes: {
      commission: 'The commission decides, never the machine.',
      thresholds: 'By numbers.',
    },
    reason: 'A labour farm is described by quality; strict numbers stand only in the protections.',
  },
  'I-33': {
    about: 'The population of an uchastok',
    codes: {
      inhabitants: 'All inhabitants, children too.',
      electors: 'Electors only.',
    },
    reason: 'It names the population, not the electors.',
  },
  'I-34': {
    about: 'When copies are sent',
    codes: {
      'at-publication': 'At publication.',
      'within-three-days': 'Within three days.',
    },
    reason: 'The commission above needs it to judge complaints.',
  },
  'I-35': {
    about: 'Who takes complaints after the commissions',
    codes: {
      'same-level': 'The same level; a village soviet, like its commission, only forwards.',
      'higher-executive': 'Always the executive committee above.',
    },
    reason: 'The corresponding bodies are named; and article 28 gives the village no decision.',
  },
  'I-36': {
    about: 'A ground that has gone',
    codes: {
      'struck-on-document': 'Struck from the register on a document.',
      'new-restoration': 'Restoration after five years again.',
    },
    reason: 'Article 19 names only those who lived by others’ labour.',
  },
  'I-37': {
    about: 'A report once a month (letter of 1921)',
    codes: {
      'calendar-month': 'In each calendar month, by each official.',
      '31-days': 'At most 31 days apart.',
      'per-institution': 'Once an institution.',
    },
    reason: 'It speaks of all officials, and of the month.',
  },
  'I-38': {
    about: 'Several meetings (circular of 1925)',
    codes: {
      two: 'Two at least.',
      three: 'Three at least.',
    },
    reason: 'The smallest plural.',
  },
  'I-39': {
    about: 'A month before the campaign',
    codes: {
      'same-day-number': 'The same day-number of the month before.',
      '30-days': 'Thirty days.',
    },
    reason: 'So months are counted in civil life.',
  },
};
