import { z } from 'zod';
import { newId } from '@/lib/kernel/ids';
import { err, ok } from '@/lib/kernel/result';
import { judgeDivision } from '@/lib/law/uchastki';
import { normalizeHousehold } from '@/lib/registers/resident-key';
import { lockRow, type Tx } from '@/lib/store/client';
import { type ElectionFacts, findElection } from '@/lib/store/rows/election';
import { type People, peopleOf } from '@/lib/store/rows/enrolled';
import { defineAct } from '../act';
import { conflict, type Issue, notFound } from '../refusal';
import { id, version } from '../schemas';
import { findChanged } from '../shared/changed-meanwhile';
import { refreshTotals } from '../shared/franchise';
import { placeAtWork } from '../shared/place-of-election';
import type { UchastokPart } from '../shared/place-residents';
import { layDownUnits } from '../shared/units-of-past';
import { type Assigned, assign, countAssigned } from './assignment';
import { type UchastokInput, uchastokInput } from './division-input';
import { nameEveryone, placesOfUnits, type UnitPlace } from './people';
import { normsOf, seatsByNorm, settlementOf, spread } from './seats';

interface KnownSettlement {
  readonly id: string;
  readonly name: string;
  readonly isOfSoviet: boolean;
  readonly isJoined: boolean;
  readonly population: number;
}

interface Facts {
  readonly election: ElectionFacts;
  readonly people: People;
  readonly settlements: ReadonlyMap<string, KnownSettlement>;
  readonly assigned: Assigned;
  /** As given, with everyone named whom it takes in person. */
  readonly uchastki: readonly UchastokInput[];
  readonly units: readonly UnitPlace[];
  /** Units named that this soviet does not have. */
  readonly strangeUnits: ReadonlySet<string>;
}

/** Divides a soviet into uchastki: settlements whole, households of a divided one, units, and people by name (36, 37). */
export const adoptUchastki = defineAct({
  name: 'uchastki/adopt',
  article: '37',
  permission: 'uchastki.divide',
  input: z.object({ electionId: id, uchastki: z.array(uchastokInput).min(1).max(500), version }),
  load: async (tx, { electionId, uchastki }) => {
    if (!(await lockRow(tx, 'election', electionId))) return err(notFound());
    const election = await findElection(tx, electionId);
    if (election === null) return err(notFound());
    const { soviet } = election;
    const people = await peopleOf(tx, election.id);
    const named = await nameEveryone(tx, { id: election.id, sovietId: soviet.id, people }, uchastki);
    const units = await placesOfUnits(tx, soviet.id, named);
    return ok({
      ...placeAtWork(election),
      facts: {
        ...{ election, people, units, uchastki: named, settlements: await findSettlements(tx, soviet.id, uchastki) },
        assigned: await countAssigned(tx, { sovietId: soviet.id, people }, named, units),
        strangeUnits: await findStrangeUnits(tx, soviet.id, uchastki),
      } satisfies Facts,
    });
  },
  judge: ({ election, settlements, assigned, uchastki }, _input, { interpretations }) =>
    judgeDivision(
      {
        settlement: settlementOf(election.soviet.kind),
        perSeat: normsOf(election.campaign).villagePerSeat,
        ...{ unplaced: assigned.unplaced, placedTwice: assigned.placedTwice },
        uchastki: uchastki.map((uchastok, place) => ({
          ...{ name: uchastok.name, kind: uchastok.kind, population: 0, electors: 0, ...assigned.uchastki[place] },
          isOfUnits: uchastok.unitIds.length > 0,
          settlements: settlementIdsOf(uchastok).flatMap((settlementId) => settlements.get(settlementId) ?? []),
        })),
      },
      interpretations,
    ),
  write: async (tx, facts, { version: seen }, { interpretations }) => {
    const { election, people, assigned, uchastki, units } = facts;
    const changed = await findChanged(tx, election, seen);
    if (changed !== null) return err(changed);
    const issues = findFaults(uchastki, facts);
    if (issues.length > 0) return err({ code: 'INVALID_INPUT', issues });
    if ((await tx.meeting.count({ where: { electionId: election.id } })) > 0) return err(conflict('meetings-convened'));
    // art. 36, note: the lists were declared for the parts as they are divided now.
    if ((await tx.commonList.count({ where: { electionId: election.id } })) > 0)
      return err(conflict('common-list-declared'));
    const counted = uchastki.map(({ name }, place) => ({
      name,
      population: 0,
      electors: 0,
      ...assigned.uchastki[place],
    }));
    const settlement = settlementOf(election.soviet.kind);
    const norm = seatsByNorm(counted, settlement, election.campaign);
    const places = norm === null ? null : spread(norm.seats, counted, settlement, interpretations);
    const ids = await store(tx, election.id, uchastki);
    for (const [place, uchastokId] of ids.entries()) {
      await tx.uchastok.update({
        where: { id: uchastokId },
        data: {
          seats: places?.seats.uchastki[place]?.seats ?? 0,
          alternates: places?.alternates[place] ?? 0,
        },
      });
    }
    await assign(tx, { sovietId: election.soviet.id, people }, uchastki, ids, units);
    await layDownUnits(tx, election.id);
    await refreshTotals(tx, election.soviet.id);
    await tx.election.update({ where: { id: election.id }, data: { seats: null, version: { increment: 1 } } });
    const stored = await tx.uchastok.findMany({ where: { electionId: election.id }, orderBy: { number: 'asc' } });
    const answered = stored.map(
      ({ parts: _, electionId: __, namedIds: ___, commonListId: ____, tiedAttempt: _____, ...uchastok }) => uchastok,
    );
    return ok({
      answer: { id: election.id, ids: answered.map((uchastok) => uchastok.id), uchastki: answered },
      subjectId: election.id,
      noted: { uchastki: answered },
    });
  },
});

const settlementIdsOf = ({ settlementIds, households }: UchastokInput): string[] => [
  ...new Set([...settlementIds, ...households.map(({ settlementId }) => settlementId)]),
];

/** The settlements that the input names, with as many people as the register has, or as their list says. */
async function findSettlements(tx: Tx, sovietId: string, uchastki: readonly UchastokInput[]) {
  const ids = [...new Set(uchastki.flatMap(settlementIdsOf))];
  const rows = await tx.territory.findMany({ where: { id: { in: ids } } });
  const counts = await tx.resident.groupBy({
    by: ['settlementId'],
    where: { settlementId: { in: ids }, struckOn: null, mergedIntoId: null },
    _count: true,
  });
  const countOf = new Map(counts.map((row) => [row.settlementId, row._count]));
  return new Map(
    rows.map(({ id: settlementId, name, parentId, population, joinedToId }) => [
      settlementId,
      {
        ...{ id: settlementId, name, isOfSoviet: parentId === sovietId || settlementId === sovietId },
        isJoined: joinedToId !== null && ids.includes(joinedToId),
        population: countOf.get(settlementId) ?? population ?? 0,
      },
    ]),
  );
}

async function findStrangeUnits(tx: Tx, sovietId: string, uchastki: readonly UchastokInput[]) {
  const asked = [...new Set(uchastki.flatMap(({ unitIds }) => unitIds))];
  const own = await tx.unit.findMany({ where: { id: { in: asked }, sovietId, struckOn: null }, select: { id: true } });
  const known = new Set(own.map((unit) => unit.id));
  return new Set(asked.filter((unitId) => !known.has(unitId)));
}

function findFaults(uchastki: readonly UchastokInput[], { settlements, strangeUnits }: Facts): Issue[] {
  const numbers = uchastki.map(({ number }) => number);
  return uchastki.flatMap((uchastok, place) => [
    ...(numbers.indexOf(uchastok.number) === place
      ? []
      : [{ path: ['uchastki', place, 'number'], message: 'number-twice' }]),
    ...(settlementIdsOf(uchastok).every((settlementId) => settlements.has(settlementId))
      ? []
      : [{ path: ['uchastki', place, 'settlementIds'], message: 'no-such-settlement' }]),
    ...(uchastok.unitIds.some((unitId) => strangeUnits.has(unitId))
      ? [{ path: ['uchastki', place, 'unitIds'], message: 'no-such-unit' }]
      : []),
  ]);
}

/** Uchastki keep their ids by number; those that are no more are taken away. */
async function store(tx: Tx, electionId: string, uchastki: readonly UchastokInput[]): Promise<string[]> {
  const gone = { electionId, number: { notIn: uchastki.map(({ number }) => number) } };
  const unplaced = { where: { uchastok: { is: gone } }, data: { uchastokId: null } };
  await tx.resident.updateMany(unplaced);
  await tx.pastResident.updateMany(unplaced);
  await tx.uchastok.deleteMany({ where: gone });
  const ids: string[] = [];
  for (const uchastok of uchastki) {
    const { number, name, kind, unitIds, residentIds: namedIds } = uchastok;
    const parts = partsOf(uchastok).map((part) => ({ ...part, households: part.households && [...part.households] }));
    const stored = await tx.uchastok.upsert({
      where: { electionId_number: { electionId, number } },
      create: { id: newId(), electionId, number, name, kind, parts, unitIds, namedIds },
      update: { name, kind, parts, unitIds, namedIds },
    });
    ids.push(stored.id);
  }
  return ids;
}

function partsOf({ settlementIds, households }: UchastokInput): UchastokPart[] {
  const divided = new Map<string, string[]>();
  for (const { settlementId, household } of households)
    divided.set(settlementId, [...(divided.get(settlementId) ?? []), normalizeHousehold(household)]);
  return [
    ...settlementIds.map((settlementId) => ({ settlementId, households: null })),
    ...[...divided].map(([settlementId, yards]) => ({ settlementId, households: yards })),
  ];
}
