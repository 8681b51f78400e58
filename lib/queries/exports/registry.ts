import { err, ok } from '@/lib/kernel/result';
import { appealsList } from '../appeals/list';
import { journalList } from '../journal/list';
import { lishentsyRegister } from '../lishentsy/register';
import { listMeetings } from '../meetings/list';
import { residentsQuery } from '../register/residents';
import type { Turnout } from '../results/figures';
import { resultsTerritory } from '../results/territory';
import { type AnyExport, defineExport, pagesOf } from './export-query';
import { importFaultsExport } from './import-faults';

const residents = defineExport('residents', residentsQuery.input, pagesOf(residentsQuery), [
  ['settlement', (one) => one.settlementName],
  ['household', (one) => one.household],
  ['surname', (one) => one.surname],
  ['given', (one) => one.given],
  ['patronymic', (one) => one.patronymic],
  ['sex', (one, word) => word('register.sexesShort', one.sex)],
  ['birthYear', (one) => one.birthYear],
  ['bornOn', (one) => one.bornOn],
  ['uchastok', (one) => one.uchastokNumber],
  ['electorNo', (one) => one.electorNo],
  ['franchise', (one, word) => word('register.franchises', one.franchise)],
]);

const lishentsy = defineExport('lishentsy', lishentsyRegister.input, pagesOf(lishentsyRegister), [
  ['soviet', (one) => one.soviet],
  ['settlement', (one) => one.settlement],
  ['household', (one) => one.household],
  ['surname', (one) => one.surname],
  ['given', (one) => one.given],
  ['patronymic', (one) => one.patronymic],
  ['birthYear', (one) => one.birthYear],
  ['letter', (one) => one.letter],
  ['ground', (one) => one.ground],
  ['documents', (one, word) => one.documentKinds.map((kind) => word('lishentsy.documents', kind)).join('; ')],
  ['verdict', (one, word) => word('lishentsy.verdicts', one.verdict)],
  ['state', (one, word) => word('lishentsy.states', one.state)],
  ['enteredOn', (one) => one.enteredOn],
  ['struckOn', (one) => one.struckOn],
]);

const appeals = defineExport('appeals', appealsList.input, pagesOf(appealsList), [
  ['soviet', (one) => one.soviet],
  ['settlement', (one) => one.settlement],
  ['surname', (one) => one.surname],
  ['given', (one) => one.given],
  ['patronymic', (one) => one.patronymic],
  ['letter', (one) => one.letter],
  ['filedOn', (one) => one.filedOn],
  ['isLate', (one, word) => word('common', one.isLate ? 'yes' : 'no')],
  ['state', (one, word) => word('appeals.states', one.state)],
  ['holder', (one, word) => word('commissions.kinds', one.holder)],
  ['article', (one) => one.article],
  ['due', (one) => one.due],
  ['outcome', (one, word) => word('results.outcomes', one.outcome)],
]);

const meetings = defineExport('meetings', listMeetings.input, pagesOf(listMeetings), [
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

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const results = defineExport(
  'results',
  resultsTerritory.input,
  async (context, input) => {
    const found = await resultsTerritory.run(context, input);
    return found.ok ? ok(each<Turnout>(found.value.soviets)) : err(found.error);
  },
  [
    ['soviet', (one) => one.soviet],
    ['population', (one) => one.population],
    ['electors', (one) => one.electors],
    ['disfranchised', (one) => one.disfranchised],
    ['uchastki', (one) => one.uchastki],
    ['held', (one) => one.held],
    ['failed', (one) => one.failed],
    ['eligible', (one) => one.eligible],
    ['present', (one) => one.present],
    ['women', (one) => one.presentWomen],
    ['seats', (one) => one.seats],
    ['deputies', (one) => one.deputies],
  ],
);

const journal = defineExport('journal', journalList.input, pagesOf(journalList), [
  ['sequence', (one) => one.sequence],
  ['campaignDay', (one) => one.campaignDay],
  ['at', (one) => one.at],
  ['act', (one) => one.title],
  ['article', (one) => one.article],
  ['actor', (one) => one.actor.name],
  ['function', (one, word) => word('accounts.functions', one.actor.function)],
  ['territory', (one) => one.territory?.name ?? null],
  ['findings', (one) => one.findings.map(({ message }) => message).join('; ')],
  ['hash', (one) => one.hash],
]);

/** Every list that can be had as a table. */
export const EXPORTS: readonly AnyExport[] = [
  residents,
  lishentsy,
  appeals,
  meetings,
  results,
  journal,
  importFaultsExport,
];

const byKind = new Map<string, AnyExport>(EXPORTS.map((one) => [one.kind, one]));

export const findExport = (kind: string): AnyExport | null => byKind.get(kind) ?? null;
