import type { Words } from '../../words';
import type { readings as ru } from '../ru/readings';

export const readings: Words<typeof ru> = {
  'I-01': {
    about: 'How a term in days is counted',
    codes: {
      'event-day-excluded': 'Calendar days; the day of the event is left out, the last day counts whole.',
      'event-day-included': 'The day of the event counts as the first.',
    },
    reason: 'The codes of the time counted like this; the other way would shorten a citizen’s term.',
  },
  'I-02': {
    about: '“Not later than so many days before”',
    codes: {
      'exact-days': 'The last day is exactly twenty (five) days before the event.',
      'clear-days': 'Clear days must lie between: one day earlier still.',
    },
    reason: 'The longest route of a complaint, 7 + 3 + 3 + 7, just fills the twenty days.',
  },
  'I-03': {
    about: 'A term whose last day is a holiday',
    codes: {
      'not-moved': 'It is not moved.',
      'moved-for-citizens': 'For a citizen it moves to the next day.',
    },
    reason: 'The text says nothing of it, and moving the day would push the route of a complaint past the twenty days.',
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
    reason: 'The term is for examining what has come in; the time on the way is not part of it.',
  },
  'I-07': {
    about: 'When a refusal is passed on',
    codes: {
      'within-decision-term': 'Within the term of the decision.',
      'separate-transit': 'Apart, without a term.',
    },
    reason: 'The whole route of a complaint is to end before the elections.',
  },
  'I-08': {
    about: 'Whether a village commission decides',
    codes: {
      'never-decides': 'Never, not even for the complainant.',
      'self-correction': 'It may itself correct the list in the complainant’s favour.',
    },
    reason: 'It is told to send the complaint on; it may correct the list before posting, while verifying it.',
  },
  'I-09': {
    about: 'A complaint made late',
    codes: {
      'kept-for-supervision':
        'Kept and offered to supervision, or after the commissions close to the soviet or executive committee.',
      rejected: 'Rejected.',
      accepted: 'Accepted.',
    },
    reason: 'A term is set, but nothing says that the right is lost with it; supervision has no term.',
  },
  'I-10': {
    about: 'The vote while a complaint is pending',
    codes: {
      'no-suspension': 'The person stays on the list.',
      'admitted-pending': 'The person is admitted until the decision.',
    },
    reason: 'The text says nothing of it, and the twenty days are there so that it is decided before the elections.',
  },
  'I-12': {
    about: 'Somebody detained',
    codes: {
      'out-of-base': 'An elector, but not counted for the quorum.',
      'in-base': 'Counted for the quorum.',
    },
    reason: 'Such a person cannot come while detained, and should not make a meeting fail.',
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
    about: 'When the quorum is counted',
    codes: {
      'at-count': 'When the number present is announced; leaving later does not matter.',
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
      floor: 'Full norms only, within the least and the most seats.',
      rounding: 'Rounded.',
    },
    reason: 'A seat is given for each norm; the norm itself is from memory.',
  },
  'I-17': {
    about: 'How seats are shared',
    codes: {
      'largest-remainder': 'Largest remainders; equal ones go to the larger uchastok, then the commission decides.',
      rounding: 'Rounding in each uchastok.',
      dhondt: 'Highest averages (d’Hondt).',
    },
    reason: 'Proportional, and the total is kept.',
  },
  'I-18': {
    about: 'How many votes an elector has',
    codes: {
      'up-to-seats': 'A hand is raised for as many as there are seats; one of the lists wins.',
      'single-vote': 'One vote.',
      'proportional-lists': 'Lists share the seats in proportion.',
    },
    reason: 'The open vote is on each name; under a relative majority lists do not share seats.',
  },
  'I-19': {
    about: 'Equal votes',
    codes: {
      'repeat-vote': 'Those with equal votes are voted on again.',
      lot: 'By lot.',
      older: 'The older candidate.',
    },
    reason: 'The text says nothing of it, and at the meeting the meeting itself decides.',
  },
  'I-20': {
    about: 'Alternates: a third of the deputies',
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
      'members-and-candidates': 'More uchastki than members and alternates together.',
      members: 'More than members.',
      candidates: 'More than alternates.',
    },
    reason: 'The wording speaks of both together.',
  },
  'I-22': {
    about: 'Challenging a candidate',
    codes: {
      'simple-majority': 'The meeting decides by simple majority.',
      'any-objection': 'One objection is enough.',
    },
    reason: 'The meeting decides how it votes, and so this as well.',
  },
  'I-22b': {
    about: 'A challenge to a common list in one part of an enterprise',
    codes: {
      'own-part': 'Holds in that part; the others vote for themselves.',
      'every-part': 'Takes the name off the common list in all parts.',
    },
    reason:
      'A challenge is decided by the meeting, and each part is a meeting of its own; it does not decide for others.',
  },
  'I-23': {
    about: 'Who may put up no candidates',
    codes: {
      'agent-and-body': 'The agent, and the commission as a body.',
      'all-members': 'All members of the commission.',
    },
    reason: 'It is about candidates of their own; in the home uchastok a member remains an elector.',
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
      choice: 'At the choice of whoever decides.',
    },
    reason: 'The article’s first part sets no condition.',
  },
  'I-26': {
    about: 'A new composition after a cancellation',
    codes: {
      're-formed':
        'After a partial cancellation the old agent is not appointed again; after a full one the commission is formed anew, and former names are noted.',
      'no-repeats': 'No former name is allowed.',
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
    reason: 'The same way as article 45 elects.',
  },
  'I-28': {
    about: 'Five years of labour',
    codes: {
      summed: 'Counted back from the decision, periods added up; any ground of disfranchisement breaks the count.',
      continuous: 'Without a break.',
      'from-petition': 'Counted back from the petition.',
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
    reason:
      'The letter on families refers to letters а–д of article 69, which do not name officers; disfranchisement is read narrowly.',
  },
  'I-31': {
    about: 'A doubtful farm',
    codes: {
      commission: 'The commission decides, not the program.',
      thresholds: 'By numbers.',
    },
    reason:
      'The signs of a labour farm are given without numbers; numbers stand only in article 16, which says who may not be disfranchised.',
  },
  'I-33': {
    about: 'The population of an uchastok',
    codes: {
      inhabitants: 'All inhabitants, including children.',
      electors: 'Electors only.',
    },
    reason: 'It names the population, not the electors.',
  },
  'I-34': {
    about: 'When copies of the list are sent',
    codes: {
      'at-publication': 'At publication.',
      'within-three-days': 'Within three days.',
    },
    reason: 'The commission above needs it to examine complaints.',
  },
  'I-35': {
    about: 'Who takes complaints after the commissions',
    codes: {
      'same-level': 'The body of the same level; a village soviet, like the village commission, only forwards.',
      'higher-executive': 'Always the executive committee above.',
    },
    reason: 'The text says “corresponding”; and article 28 too gives the village level no decision.',
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
      'per-institution': 'Once for each institution.',
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
      'same-day-number': 'The same date of the month before.',
      '30-days': 'Thirty days.',
    },
    reason: 'That is how months are counted in everyday life.',
  },
};
