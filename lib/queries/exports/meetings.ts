import { enterprisesList } from '../enterprises/list';
import { listMeetings } from '../meetings/list';
import { meetingRoll } from '../meetings/roll';
import { unconvenedUchastki } from '../meetings/unconvened';
import { defineExport } from './export-query';
import { pagesOf, partOf } from './source';

const meetings = defineExport('meetings', pagesOf(listMeetings), [
  ['soviet', (one) => one.soviet],
  ['uchastok', (one) => `${one.uchastok.number}. ${one.uchastok.name}`],
  ['heldOn', (one) => one.heldOn],
  ['hour', (one) => one.hour],
  ['place', (one) => one.place],
  ['attempt', (one) => one.attempt],
  ['agent', (one) => one.agentName],
  ['state', (one, word) => word('meetings.states', one.state)],
  ['served', (one) => one.served],
  ['eligible', (one) => one.eligible],
  ['present', (one) => one.present],
  ['needed', (one) => one.needed],
]);

const unconvened = defineExport('unconvened', pagesOf(unconvenedUchastki), [
  ['soviet', (one) => one.soviet],
  ['uchastok', (one) => `${one.number}. ${one.name}`],
  ['electors', (one) => one.electors],
  ['seats', (one) => one.seats],
  ['startsOn', (one) => one.startsOn],
  ['latestNotice', (one) => one.latest],
  ['failedOn', (one) => (one.isTied ? null : (one.failed?.heldOn ?? null))],
]);

const enterprises = defineExport(
  'enterprises',
  partOf(enterprisesList, ({ items }) =>
    items.flatMap(({ name, parts }) => parts.map((part) => ({ ...part, of: name }))),
  ),
  [
    ['partOf', (one) => one.of],
    ['uchastok', (one) => `${one.number}. ${one.name}`],
    ['electors', (one) => one.electors],
    ['seats', (one) => one.seats],
    ['state', (one, word) => word('enterprises.partStates', one.state)],
    ['heldOn', (one) => one.meeting?.heldOn ?? null],
    ['eligible', (one) => one.meeting?.eligible ?? null],
    ['present', (one) => one.meeting?.present ?? null],
    ['needed', (one) => one.meeting?.needed ?? null],
  ],
);

const roll = defineExport('roll', pagesOf(meetingRoll), [
  ['electorNo', (one) => one.number],
  ['name', (one) => one.name],
  ['birthYear', (one) => one.birthYear],
  ['settlement', (one) => one.settlement],
  ['household', (one) => one.household],
  ['franchise', (one, word) => word('register.franchises', one.franchise)],
  ['hasNotice', (one, word) => word('common', one.hasNotice ? 'yes' : 'no')],
  ['isPresent', (one, word) => word('common', one.isPresent ? 'yes' : 'no')],
  ['hour', (one) => one.at],
]);

export const MEETING_EXPORTS = [meetings, unconvened, enterprises, roll];
