import type { Words } from '../../../words';
import type { circulars as ru } from '../../ru/findings/circulars';

export const circulars: Words<typeof ru> = {
  // The circular of 1925 and the letter of 1921
  'circular-warning':
    '{item, select, partialreelections {Uchastki with violations or low turnout not put forward for re-election: {number}.} nonpartyshare {The share of non-party nominees did not grow since the last elections.} challengeforcriticism {Challenges of non-party candidates for criticism: {number}.} rankandfile {All communist nominees hold office; there are no rank-and-file.} redarmy {All military deputies are commanders or commissars.} celllists {Lists of cells not checked before at several meetings: {number}.} opennominations {Nominations refused at the meeting: {number}.} noforcedlist {Meetings that did not vote on the mode: {number}.} komsomoldictate {Complaints of lists imposed by Komsomol members: {number}.} komsomolexplained {No record that the Komsomol’s task was explained.} complaintsattended {Complaints unanswered or overdue: {number}.} criticsdisfranchised {Disfranchised after criticising local bodies: {number}.} agitation {No record of agitation.} unorganised {Groups of the unorganised without a unit: {number}.} electiontechnique {Meetings without personal notices: {number}.} other {An item of the circular was not followed.}} The circular is a party directive and cancels no election; check and record.',
  'conference-unprepared':
    'The conference has not been prepared at these factories: {factories}. Prepare it at each, then convene.',
  'conference-without-report':
    'The conditions and preparation of the conference were not reported to the CC before it. Send the report first.',
  'conference-without-responsible': 'Nobody is named who answers for the conference to the party. Name one.',
  'conference-report-after-missing': 'No report was sent after the conference. Send it.',
  'report-without-discussion':
    'The report is recorded without questions, demands or discussion, though it is given for the sake of criticism. Enter what people said.',
  'return-missing': 'The return of reports for {month} has not been sent. Send it.',
  'return-differs':
    'The return for {month} shows {returned} reports, {recorded} are on record. It has to be exact; correct it.',
  'officials-silent': 'These did not report in {month}: {names}. A report is due at least once a month; set a day.',
};
