import { personName } from '@/lib/kernel/person-name';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import type { QueryContext } from '../query';
import { agesQuery } from '../register/ages';
import { changesetQuery } from '../register/changeset';
import { changesetsQuery } from '../register/changesets';
import { duplicatesQuery } from '../register/duplicates';
import { householdQuery } from '../register/household';
import { householdsQuery } from '../register/households';
import { importsQuery } from '../register/imports';
import type { Person } from '../register/person';
import { residentsQuery } from '../register/residents';
import { type Column, defineExport } from './export-query';
import { listPlaceNames, NOWHERE } from './register-places';
import { completed, pagesIn, pagesOf, partOf } from './source';

type Named = Pick<Person, 'surname' | 'given' | 'patronymic'>;

export const NAME: readonly Column<Named>[] = [
  ['surname', (one) => one.surname],
  ['given', (one) => one.given],
  ['patronymic', (one) => one.patronymic],
];

/** What the register says of people beside what a list shows. */
async function withRecord({ db }: QueryContext, people: readonly Person[]) {
  const places = await listPlaceNames(
    db,
    people.map(({ settlementId }) => settlementId),
  );
  const rows = await db.resident.findMany({
    where: { id: { in: people.map(({ id }) => id) } },
    select: {
      ...{ id: true, nationality: true, occupation: true, party: true },
      ...{ struckOn: true, strikeReason: true, mergedIntoId: true },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return people.flatMap((person) => {
    const row = byId.get(person.id);
    if (row === undefined) return [];
    const struckOn = dayOfColumn(row.struckOn);
    return [{ ...person, ...row, struckOn, place: places.get(person.settlementId) ?? NOWHERE }];
  });
}

type Recorded = Awaited<ReturnType<typeof withRecord>>[number];

const PERSON: readonly Column<Recorded>[] = [
  ['volost', (one) => one.place.volost],
  ['soviet', (one) => one.place.soviet],
  ['settlement', (one) => one.place.settlement],
  ['household', (one) => one.household],
  ...NAME,
  ['sex', (one, word) => word('register.sexesShort', one.sex)],
  ['birthYear', (one) => one.birthYear],
  ['bornOn', (one) => one.bornOn],
  ['nationality', (one) => one.nationality],
  ['occupation', (one) => one.occupation],
  ['party', (one) => one.party],
  ['uchastok', (one) => one.uchastokNumber],
  ['electorNo', (one) => one.electorNo],
  ['franchise', (one, word) => word('register.franchises', one.franchise)],
];

const residents = defineExport('residents', completed(pagesOf(residentsQuery), withRecord), [
  ...PERSON,
  ['struckOn', (one) => one.struckOn],
  ['strikeReason', (one) => (one.struckOn === null && one.mergedIntoId === null ? null : one.strikeReason)],
  ['mergedInto', (one) => one.mergedIntoId],
  ['record', (one) => one.id],
]);

const ages = defineExport(
  'ages',
  completed(pagesOf(agesQuery), async (context, items) => {
    const termOf = new Map(items.map((item) => [item.id, item]));
    const people = await withRecord(context, items);
    return people.map((person) => ({ ...person, adultBornUpTo: termOf.get(person.id)?.adultBornUpTo ?? null }));
  }),
  [...PERSON, ['adultBornUpTo', (one) => one.adultBornUpTo], ['record', (one) => one.id]],
);

const households = defineExport('households', pagesOf(householdsQuery), [
  ['soviet', (one) => one.sovietName],
  ['settlement', (one) => one.settlementName],
  ['household', (one) => one.household],
  ['eldest', (one) => one.eldest],
  ['members', (one) => one.members],
  ['electors', (one) => one.electors],
  ['disfranchised', (one) => one.disfranchised],
  ['uchastki', (one) => one.uchastki],
]);

const household = defineExport(
  'household',
  partOf(householdQuery, ({ members, sovietName, settlementName, household: number }) =>
    members.map((member) => ({ ...member, sovietName, settlementName, household: number })),
  ),
  [
    ['soviet', (one) => one.sovietName],
    ['settlement', (one) => one.settlementName],
    ['household', (one) => one.household],
    ...NAME,
    ['sex', (one, word) => word('register.sexesShort', one.sex)],
    ['birthYear', (one) => one.birthYear],
    ['bornOn', (one) => one.bornOn],
    ['age', (one) => one.age],
    ['occupation', (one) => one.occupation],
    ['uchastok', (one) => one.uchastok?.number ?? null],
    ['franchise', (one, word) => word('register.franchises', one.franchise)],
    ['letter', (one) => one.entries.map(({ letter }) => letter).join(', ')],
    ['through', (one) => one.entries.flatMap(({ through }) => through?.name ?? []).join(', ')],
    ['struckOn', (one) => one.struckOn],
    ['record', (one) => one.id],
  ],
);

const changesets = defineExport('changesets', pagesOf(changesetsQuery), [
  ['soviet', (one) => one.sovietName],
  ['kind', (one, word) => word('records.kinds', one.kind)],
  ['state', (one, word) => word('records.states', one.isOvertaken ? 'overtaken' : one.state)],
  ['fit', (one) => one.fit],
  ['unfit', (one) => one.unfit],
  ['reason', (one) => one.reason],
  ['actor', (one) => one.actorName],
  ['day', (one) => one.preparedOn],
]);

const changeset = defineExport(
  'changeset',
  pagesIn(changesetQuery, ({ people }) => people),
  [
    ['settlement', (one) => one.settlementName],
    ['household', (one) => one.household],
    ['name', (one) => one.name],
    ['birthYear', (one) => one.birthYear],
    ['verdict', (one, word) => word('records.verdicts', one.verdict)],
    [
      'changes',
      (one, word) =>
        one.fields
          .map(({ column, before, after }) => `${word('records.tracked', column)}: ${before ?? '—'} → ${after ?? '—'}`)
          .join('; '),
    ],
    ['record', (one) => one.residentId],
  ],
);

const imports = defineExport('imports', pagesOf(importsQuery), [
  ['kind', (one, word) => word('register.import.kinds', one.kind)],
  ['territory', (one) => one.territoryName],
  ['fileName', (one) => one.fileName],
  ['state', (one, word) => word('register.import.states', one.state)],
  ['read', (one) => one.read],
  ['valid', (one) => one.valid],
  ['duplicates', (one) => one.duplicates],
  ['rejected', (one) => Object.values(one.rejected).reduce((sum, count) => sum + count, 0)],
  ['at', (one) => one.createdAt],
]);

const twin = (person: Person): string =>
  `${personName(person)}, ${person.birthYear}, ${person.settlementName}, ${person.household}`;

const duplicates = defineExport('duplicates', pagesOf(duplicatesQuery), [
  ['name', ({ one }) => twin(one)],
  ['other', ({ other }) => twin(other)],
  ['score', (pair) => pair.score],
  ['reasons', (pair, word) => pair.reasons.map((reason) => word('names.likeness', reason)).join('; ')],
  ['notSame', (pair) => (pair.marked === null ? null : `${pair.marked.on}, ${pair.marked.by}: ${pair.marked.reason}`)],
  ['record', ({ one }) => one.id],
  ['otherRecord', ({ other }) => other.id],
]);

export const REGISTER_EXPORTS = [
  ...[residents, ages, households, household],
  ...[changesets, changeset, imports, duplicates],
];
