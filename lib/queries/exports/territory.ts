import { campaignList } from '../campaign/list';
import { commissionsList } from '../commissions/list';
import { commissionOne } from '../commissions/one';
import { territoryTree } from '../territory/tree';
import { uchastkiElections } from '../uchastki/elections';
import { uchastkiElectors } from '../uchastki/electors';
import { uchastkiList } from '../uchastki/list';
import { unitsList } from '../units/list';
import { unitsPeople } from '../units/people';
import { unitsSoviets } from '../units/soviets';
import { unitsUnorganised } from '../units/unorganised';
import { defineExport } from './export-query';
import { NAME } from './register';
import { listPlaceNames, NOWHERE } from './register-places';
import { completed, pagesOf, partOf } from './source';

const territory = defineExport('territory', pagesOf(territoryTree), [
  ['depth', (one) => one.depth],
  ['kind', (one, word) => word('territory.kinds', one.kind)],
  ['name', (one) => one.name],
  ['rank', (one, word) => word('territory.ranks', one.rank)],
  ['population', (one) => one.population],
  ['settlementType', (one) => one.type],
  ['versts', (one) => one.versts],
  ['nationality', (one) => one.nationality],
  ['parts', (one) => one.parts],
  ['joinedTo', (one) => one.joinedTo],
  ['commission', (one, word) => word('commissions.kinds', one.commission?.kind ?? null)],
  ['startsOn', (one) => one.election?.startsOn ?? null],
  ['seats', (one) => one.election?.seats ?? null],
  ['record', (one) => one.id],
  ['above', (one) => one.parentId],
]);

/** The settlements alone, under the headings that an import reads. */
const settlements = defineExport(
  'settlements',
  completed(pagesOf(territoryTree), async ({ db }, items) => {
    const found = items.filter(({ kind }) => kind === 'settlement');
    const places = await listPlaceNames(
      db,
      found.map(({ id }) => id),
    );
    return found.map((item) => ({ ...item, place: places.get(item.id) ?? NOWHERE }));
  }),
  [
    ['volost', (one) => one.place.volost],
    ['soviet', (one) => one.place.soviet],
    ['settlement', (one) => one.name],
    ['settlementType', (one) => one.type],
    ['population', (one) => one.population],
    ['versts', (one) => one.versts],
    ['nationality', (one) => one.nationality],
    ['joinedTo', (one) => one.joinedTo],
    ['record', (one) => one.id],
  ],
);

const campaigns = defineExport('campaigns', pagesOf(campaignList), [
  ['name', (one) => one.name],
  ['territory', (one) => one.territory.name],
  ['startsOn', (one) => one.startsOn],
  ['mode', (one, word) => word('campaign.modes', one.mode)],
  ['campaignDay', (one) => one.today],
]);

const commissions = defineExport('commissions', pagesOf(commissionsList), [
  ['territory', (one) => one.territory.name],
  ['within', (one) => one.within],
  ['kind', (one, word) => word('commissions.kinds', one.kind)],
  ['formedOn', (one) => one.formedOn],
  ['members', (one) => one.members],
  ['agents', (one) => one.agents],
]);

const commissionMembers = defineExport(
  'commission-members',
  partOf(commissionOne, ({ members, agents }) => [
    ...members.map((member) => ({ ...member, uchastki: '' })),
    ...agents.map(({ name, uchastki }) => ({
      ...{ name, function: 'agent', organisation: null, sex: null, uchastki: uchastki.join(', ') },
    })),
  ]),
  [
    ['name', (one) => one.name],
    [
      'function',
      (one, word) => word(one.function === 'agent' ? 'accounts.functions' : 'commissions.members', one.function),
    ],
    ['organisation', (one) => one.organisation],
    ['sex', (one, word) => word('register.sexesShort', one.sex)],
    ['uchastki', (one) => one.uchastki],
  ],
);

const elections = defineExport('elections', pagesOf(uchastkiElections), [
  ['volost', (one) => one.volostName],
  ['soviet', (one) => one.sovietName],
  ['startsOn', (one) => one.startsOn],
  ['uchastki', (one) => one.uchastki],
  ['largest', (one) => one.largest],
  ['population', (one) => one.population],
  ['electors', (one) => one.electors],
  ['seats', (one) => one.seats],
]);

const uchastki = defineExport('uchastki', pagesOf(uchastkiList), [
  ['uchastok', (one) => one.number],
  ['name', (one) => one.name],
  ['kind', (one, word) => word('uchastki.kinds', one.kind)],
  [
    'contents',
    (one) =>
      [
        ...one.parts.map(({ name, households }) => (households === null ? name : `${name}: ${households.join(', ')}`)),
        ...one.units.map(({ name }) => name),
      ].join('; '),
  ],
  ['namedPeople', (one) => one.named],
  ['population', (one) => one.population],
  ['electors', (one) => one.electors],
  ['quota', (one) => one.quota],
  ['seats', (one) => one.seats],
  ['alternates', (one) => one.alternates],
]);

const electors = defineExport('electors', pagesOf(uchastkiElectors), [
  ['electorNo', (one) => one.number],
  ...NAME,
  ['birthYear', (one) => one.birthYear],
  ['settlement', (one) => one.settlement],
  ['household', (one) => one.household],
  ['record', (one) => one.id],
]);

const towns = defineExport('towns', pagesOf(unitsSoviets), [
  ['soviet', (one) => one.name],
  ['ofUnits', (one) => one.units],
  ['record', (one) => one.id],
]);

const units = defineExport('units', pagesOf(unitsList), [
  ['name', (one) => one.name],
  ['kind', (one, word) => word('units.kinds', one.kind)],
  ['partOf', (one) => one.parentName],
  ['joinedTo', (one) => one.joinedToName],
  ['address', (one) => one.address],
  ['members', (one) => one.people],
  ['electors', (one) => one.electors],
  ['contested', (one) => one.contested],
]);

const unitPeople = defineExport('unit-people', pagesOf(unitsPeople), [
  ...NAME,
  ['birthYear', (one) => one.birthYear],
  ['settlement', (one) => one.settlementName],
  ['household', (one) => one.household],
  ['occupation', (one) => one.occupation],
  ['units', (one) => one.units.map(({ name }) => name).join('; ')],
  ['record', (one) => one.id],
]);

const unorganised = defineExport('unorganised', pagesOf(unitsUnorganised), [
  ['name', (one) => one.name],
  ['electors', (one) => one.electors],
]);

export const TERRITORY_EXPORTS = [
  ...[territory, settlements, campaigns, commissions, commissionMembers],
  ...[elections, uchastki, electors, towns, units, unitPeople, unorganised],
];
