import type { Words } from '../../words';
import type { desk as ru } from '../ru/desk';

export const desk: Words<typeof ru> = {
  title: 'Today',
  lead: '{total, plural, =0 {You have nothing to do today.} one {# matter is waiting for you.} other {# matters are waiting for you.}}',
  late: '{count, plural, one {# matter is overdue.} other {# matters are overdue.}}',
  together: 'Matters of one kind due on one day stand in one row.',
  emptyTitle: 'Nothing to do',
  emptyNote: 'Every term is met and nothing new has come in.',
  waiting: 'waiting',
  listLabel: 'Matters by term',
  otherTask: 'A matter under article {article}',
  calendar: 'Terms by day',
  tasks: {
    'list-compile': {
      title: 'Compile the list of the disfranchised · {soviet}',
      note: 'The soviet’s register holds {entries, plural, =0 {no entries} one {# entry} other {# entries}}. The list is compiled from its data.',
      action: 'Compile',
    },
    'list-verify': {
      title: 'Verify the list of the disfranchised · {soviet}',
      note: '{count, plural, one {# entry is} other {# entries are}} not verified: the document of each has to be seen.',
      action: 'Verify',
    },
    'list-publish': {
      title: 'Post the list of the disfranchised · {soviet}',
      note: 'Every entry is verified. Unless it is posted in time, no meeting can open.',
      action: 'Post',
    },
    'addition-post': {
      title: 'Post the supplementary list · {soviet}',
      note: 'It counts at these elections only if posted at least twenty days before.',
      action: 'To the list',
    },
    'family-review': {
      title: 'Review the entry of a family member: {person}',
      note: '{soviet}. The ground of the head of the family has gone or changed: strike the entry or amend it.',
      action: 'To the entry',
    },
    'petition-conclude': {
      title: 'Give a conclusion on the petition: {person}',
      note: '{soviet}. The soviet has to send the petition on with its conclusion.',
      action: 'Write the conclusion',
    },
    'petition-decide': {
      title: 'Decide on the petition for restoration: {person}',
      note: '{stead, select, office {The commission has ended: the executive committee decides. } other {}}{soviet}. It takes five years of labour and loyalty.',
      action: 'Decide',
    },
    'petition-decree': {
      title: 'Record the decree of the Presidium of the VTsIK: {person}',
      note: '{stead, select, office {The commission has ended: the executive committee decides. } other {}}{soviet}. Under this letter only the Presidium of the VTsIK restores: send the petition to it and record what it decreed.',
      action: 'Record',
    },
    'petition-confirm': {
      title: 'Confirm the restoration: {person}',
      note: 'Before the executive committee confirms it, the decision has no effect.',
      action: 'Confirm',
    },
    'list-copies': {
      title: 'Send out the copies of {supplement, plural, =0 {the list} other {supplementary list no. #}} · {soviet}',
      note: 'The first copy goes to the soviet, the second and third to the commission and the executive committee above.',
      action: 'Send',
    },
    'information-check': {
      title: 'Check the information: {person}',
      note: 'Information has come in, and {soviet} has not checked it on the spot. Nobody is entered without a check and a document.',
      action: 'Record the check',
    },
    'appeal-forward': {
      title: 'Forward the complaint with a conclusion: {person}',
      note: '{soviet}. {stead, select, office {The soviet stands in the place of the commission that has ended and, like it, does not decide: it writes its conclusion and forwards the complaint.} other {The village commission does not decide: it writes its conclusion and forwards the complaint.}}',
      action: 'Write the conclusion',
    },
    'appeal-receive': {
      title: 'Receive the complaint passed on: {person}',
      note: '{soviet}. {stead, select, office {The commission has ended and the complaint has come to you; no term is set for it.} other {{runs, select, dispatch {The term runs from the day it was sent to you.} other {The term runs from the day it is entered as received.}}}}',
      action: 'Receive',
    },
    'appeal-decide': {
      title: 'Decide on the complaint: {person}',
      note: '{soviet}. {stead, select, office {You decide in the place of the commission that has ended.} other {A complaint upheld is final.}} If it is refused before the last step, it goes up by itself.',
      action: 'Decide',
    },
    'appeal-announce': {
      title: 'Announce the decision on the complaint: {person}',
      note: '{soviet}. The decision is announced to the complainant against receipt. {since, select, unknown {The day of the decision is not exactly known.} other {{gone, plural, =0 {Decided today.} one {The complainant has waited # day.} other {The complainant has waited # days.}}}}',
      action: 'Announce',
    },
    'appeal-receive-many': {
      title: 'Receive the complaints passed on: {count, number}',
      note: 'Tick them all and record them at once; each stays a matter of its own.',
      action: 'To the complaints',
    },
    'appeal-forward-many': {
      title: 'Forward the complaints with a conclusion: {count, number}',
      note: 'Tick them all and record them at once; each stays a matter of its own.',
      action: 'To the complaints',
    },
    'appeal-decide-many': {
      title: 'Decide on the complaints: {count, number}',
      note: 'Tick them all and record them at once; each stays a matter of its own.',
      action: 'To the complaints',
    },
    'appeal-announce-many': {
      title: 'Announce the decisions on complaints: {count, number}',
      note: 'Tick them all and record them at once; each stays a matter of its own.',
      action: 'To the complaints',
    },
    'appeal-on-its-way': {
      title: 'A complaint sent on is not received yet: {person}',
      note: '{soviet}. The term runs from the dispatch; no receipt has been entered yet.',
      action: 'View',
    },
    'appeal-on-its-way-many': {
      title: 'Complaints sent on are not received yet: {count, number}',
      note: 'The term runs from the dispatch; no receipts have been entered yet.',
      action: 'To the complaints',
    },
    'appeal-late-elsewhere': {
      title: 'A complaint is overdue elsewhere: {person}',
      note: '{soviet}. The term has passed at the commission above; you will be the one to announce the decision.',
      action: 'View',
    },
    'appeals-kept': {
      title: 'Complaints filed after the term',
      note: '{count, plural, one {# complaint is kept} other {# complaints are kept}}; {count, plural, one {it} other {they}} can be examined only by way of supervision.',
      action: 'View',
    },
    'notices-serve': {
      title: 'Serve the personal notices · uchastok {number}, {uchastok}',
      note: '{served} of {electors} served.',
      action: 'Serve',
    },
    'meeting-repeat': {
      title: 'Name another day for the meeting · uchastok {number}, {uchastok}',
      note: 'The meeting failed for want of a quorum. Another is called for one of the nearest days.',
      action: 'Convene',
    },
    'register-empty': {
      title: 'Enter the register of residents · {soviet}',
      note: 'The register is empty. Import a table, or enter the residents one by one.',
      action: 'Import',
    },
    'election-announce': {
      title: 'Announce the start of the elections · {soviet}',
      note: 'The terms of the lists, the notices and the complaints are reckoned from this day.',
      action: 'Announce',
    },
    'ages-settle': {
      title: 'Settle the ages · {soviet}',
      note: 'For {count, plural, one {# resident} other {# residents}} the year of birth does not show whether they are eighteen on election day.',
      action: 'Settle',
    },
    'uchastki-adopt': {
      title: 'Adopt the division into uchastki · {soviet}',
      note: 'No uchastok may have more than five hundred inhabitants.',
      action: 'Divide',
    },
    'town-adopt': {
      title: 'Adopt the division into uchastki · {soviet}',
      note: 'Towns elect by enterprise, institution and union; every elector in one uchastok.',
      action: 'Divide',
    },
    'units-settle': {
      title: 'Settle where people vote · {soviet}',
      note: '{count, plural, one {# elector is} other {# electors are}} counted in two places.',
      action: 'Settle',
    },
    'units-assign': {
      title: 'Assign people to enterprises and unions · {soviet}',
      note: '{count, plural, one {# elector is} other {# electors are}} not assigned anywhere.',
      action: 'Assign',
    },
    'electors-unplaced': {
      title: 'Assign electors to uchastki · {soviet}',
      note: '{count, plural, one {# elector is} other {# electors are}} in no uchastok of the adopted division and {count, plural, one {has} other {have}} nowhere to vote.',
      action: 'Assign',
    },
    'votes-sum': {
      title: 'Declare who is elected by the common list · {soviet}',
      note: 'The protocols of all parts of {count, plural, one {# enterprise} other {# enterprises}} are signed: add the votes, and settle the tie where they are equal.',
      action: 'To the votes of the parts',
    },
    'uchastok-overfull': {
      title: 'Divide the overfull uchastki · {soviet}',
      note: '{count, plural, one {# uchastok has} other {# uchastki have}} come to hold more than five hundred residents since the division. It can be adopted anew while no meeting is convened.',
      action: 'Divide anew',
    },
    'seats-allot': {
      title: 'Allot the seats to the uchastki · {soviet}',
      note: 'The uchastki are adopted; how many deputies each elects is not settled yet.',
      action: 'Allot',
    },
    'meeting-convene': {
      title: 'Convene the election meetings · {soviet}',
      note: '{count, plural, one {# meeting is} other {# meetings are}} not convened. Notices are served at least five days before.',
      action: 'Convene',
    },
    'meeting-open': {
      title: 'Conduct the meeting · uchastok {number}, {uchastok}',
      note: '{soviet}, {hour}, {place}. {electors, plural, one {# elector} other {# electors}}.',
      action: 'To the meeting',
    },
    'meeting-continue': {
      title: 'The meeting is on · uchastok {number}, {uchastok}',
      note: '{soviet}, {place}. The meeting is open and not finished.',
      action: 'Continue',
    },
    'meeting-sign': {
      title: 'Sign the protocol · uchastok {number}, {uchastok}',
      note: '{soviet}. The meeting is closed; the presidium has not signed the protocol yet.',
      action: 'Sign',
    },
    'meeting-sign-failed': {
      title: 'Sign the protocol of the failed meeting · uchastok {number}, {uchastok}',
      note: '{soviet}. The protocol goes into the file.',
      action: 'Sign',
    },
    'entries-undecided': {
      title: 'Complete the entries · {soviet}',
      note: '{count, plural, one {# entry is waiting} other {# entries are waiting}} for the facts to be established.',
      action: 'Complete',
    },
    'principals-missing': {
      title: 'Name the head of the family · {soviet}',
      note: 'For {count, plural, one {# family member} other {# family members}} it is not said on whose account they are disfranchised.',
      action: 'Name',
    },
    'entry-left': {
      title: 'Strike off the entry of a person who died or left: {person}',
      note: '{soviet}. No longer on the register of inhabitants, but still on that of the disfranchised.',
      action: 'To the entry',
    },
    'entry-left-many': {
      title: 'Strike off the entries of those who died or left: {count, number} · {soviet}',
      note: 'No longer on the register of inhabitants, but still on that of the disfranchised. Each is struck off on a document of its own.',
      action: 'To the entries',
    },
    'import-ready': {
      title: 'The file “{file}” has been read',
      note: '{count, plural, one {# row is} other {# rows are}} ready to be entered.',
      action: 'View',
    },
    'late-below': {
      title: 'A commission below is late · {soviet}',
      note: '{count, plural, one {# term has} other {# terms have}} been missed.',
      action: 'View',
    },
  },
};
