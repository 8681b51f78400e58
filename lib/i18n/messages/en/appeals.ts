import type { Words } from '../../words';
import type { appeals as ru } from '../ru/appeals';
import { one } from './appeals/one';

export const appeals: Words<typeof ru> = {
  title: 'Complaints',
  lead: '{mine, plural, =0 {No complaints are waiting for you.} one {# complaint is waiting for you.} other {# complaints are waiting for you.}}',
  show: {
    label: 'Which complaints',
    mine: 'Waiting for you',
    open: 'On their way',
    overdue: 'Overdue',
    untold: 'Not announced',
    closed: 'Closed',
    all: 'All',
  },
  name: 'Name of the complainant',
  none: 'No complaints',
  noneNote: 'Complaints come here from those on the posted list who think they are on it wrongly.',
  toLists: 'To the lists of the disfranchised',
  noneChosen: 'No complaint fits this selection',
  showAll: 'Show all complaints',
  states: {
    held: 'being examined',
    sent: 'sent, not received',
    satisfied: 'upheld',
    refused: 'refused',
    announced: 'decision announced',
    kept: 'filed late',
  },
  outcomes: {},
  list: {
    columns: {
      due: 'Due',
      name: 'Complainant',
      letter: 'Letter',
      settlement: 'Settlement',
      where: 'Where it is',
      filed: 'Filed',
    },
    filters: {
      letter: 'Letter of art. 15',
      holder: 'Held by',
      term: 'Term',
      settlement: 'Settlement',
      settlementsCut: 'Not all are listed; search by surname.',
      terms: { overdue: 'overdue', today: 'today', ahead: 'ahead', none: 'no term' },
    },
    untold: 'not announced {days, plural, =0 {since today} one {for # day} other {for # days}}',
    late: 'filed late',
  },
  batch: {
    tick: 'Tick: {name}',
    all: 'Tick all on this page',
    ticked: '{count, plural, one {# complaint ticked} other {# complaints ticked}}',
    clear: 'Untick all',
    hint: 'Space ticks a row; with Shift, all rows up to it.',
    act: 'What to do with those ticked',
    acts: {
      receive: 'register their receipt ({count})',
      forward: 'send on with a conclusion ({count})',
      decide: 'decide ({count})',
      announce: 'record the announcement ({count})',
    },
    noAct: 'Nothing can be done now with the complaints ticked.',
    others: 'The other ticked ones wait for a different act and stay ticked.',
    run: '{count, plural, one {Record: # complaint} other {Record: # complaints}}',
    running: 'Each complaint is recorded by itself',
    leave:
      'You may leave: recording goes on while the program is open, and whatever is interrupted resumes when you come back.',
    done: 'Recorded: {done} of {total}.',
    failed:
      '{count, plural, one {# complaint was not recorded and stays ticked.} other {# complaints were not recorded and stay ticked.}}',
    failedGone:
      '{count, plural, one {# complaint that has left this list was not recorded:} other {# complaints that have left this list were not recorded:}}',
    complaint: 'Complaint',
    stopped: 'No connection. What was recorded is kept.',
    signedOut:
      'You have been signed out. Sign in in another window and press Go on: what was recorded is kept, the rest will follow.',
    again: 'Go on',
    dismiss: 'Dismiss',
    missing: 'Fill in: {field}.',
    preview: {
      choose: 'Choose the decision: what it will change is shown here.',
      asking: 'Working out what the decision will change',
      failed: 'What the decision will change could not be worked out.',
      again: 'Try again',
      title:
        '{count, plural, =0 {None of those ticked can be decided} one {What deciding # complaint will change} other {What deciding # complaints will change}}',
      elsewhere:
        '{count, plural, one {# of the complaints ticked has been decided or sent on already and is not touched.} other {# of the complaints ticked have been decided or sent on already and are not touched.}}',
      list: 'List of the disfranchised',
      listSame: 'unchanged: a refusal leaves everybody on it',
      leaving:
        '{count, plural, one {# person no longer counts as disfranchised} other {# people no longer count as disfranchised}}',
      vote: 'Right to vote',
      voting: '{count, plural, =0 {comes back to nobody} one {comes back to # person} other {comes back to # people}}',
      votingOutside:
        '{count, plural, one {comes back to # person} other {comes back to # people}}; of them assigned to no uchastok: {outside, plural, other {#}}',
      family: 'Families',
      reopened:
        '{count, plural, one {# entry is to be reviewed: {names}} other {# entries are to be reviewed: {names}}}',
      reopenedMore:
        '{count, plural, one {# entry is to be reviewed} other {# entries are to be reviewed}}: {names} and {rest, plural, one {# more} other {# more}}',
      seats: 'Seats',
      meeting: 'Meeting of {day}, {soviet}, uchastok {uchastok}',
      notices: '{count, plural, one {# personal notice to be served} other {# personal notices to be served}} by {day}',
      served: 'these people have been served their notices already',
      others: '{count, plural, one {# elector} other {# electors}}. {stage}',
      onward: 'Go on to the next body',
      goes: '{count, plural, one {# complaint} other {# complaints}}. To: {body}.',
      announce: 'To announce',
      final: '{count, plural, one {# final decision} other {# final decisions}}, against a signature',
      columns: {
        caption: 'Uchastki that gain electors',
        soviet: 'Soviet',
        uchastok: 'Uchastok',
        electors: 'Electors',
        needed: 'Needed for a valid meeting',
      },
      exactly:
        'Each decision is recorded by itself. If anything about a complaint changed while you were writing, it stays ticked, with the reason.',
    },
    print: 'Papers of those ticked in one file',
    papers: { appeal: 'Complaints', conclusion: 'Conclusions', decision: 'Decisions', announcement: 'Notices' },
  },
  office: {
    soviet: 'The soviet',
    executive: 'The executive committee',
    'vtsik-presidium': 'The Presidium of VTsIK',
  },
  row: {
    noDay: 'no term',
  },
  acts: {
    forward: 'Write the conclusion',
    receive: 'Register receipt',
    decide: 'Decide',
    announce: 'Announce',
    open: 'Open',
  },
  ...one,
};
