import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { baseOf, seatsByNorm, settlementOf } from '@/lib/acts/uchastki/seats';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { type Fraction, fraction, remainderOf, writtenFraction } from '@/lib/kernel/fraction';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { apportion } from '@/lib/law/apportion';
import type { DivisionData } from '@/lib/papers/kinds/division';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { UchastokModel } from '@/lib/store/generated/models/Uchastok';
import { type ElectionFacts, findElection } from '@/lib/store/rows/election';
import { isPast } from '@/lib/store/rows/enrolled';
import { seesElection } from '../lishentsy/find-list';
import { listUnitsOf } from '../units/unit-names';
import { sovietName } from './body-names';
import { campaignDay } from './campaign-day';
import { getCommission, headOf, signaturesOf } from './commission';
import { fileName } from './file-name';
import { definePaperQuery } from './paper-query';
import { unverifiedOf, writtenNorm } from './unverified';

/** Разбивка на участки (36, 37) и распределение мест (43); a draft until the seats are allotted. */
export const divisionPaper = definePaperQuery({
  kind: 'division',
  input: z.object({ electionId: id }),
  load: async (context, { electionId }) => {
    const { db } = context;
    const election = await findElection(db, electionId);
    if (election === null || !seesElection(context, election)) return err(notFound());
    const uchastki = await db.uchastok.findMany({ where: { electionId }, orderBy: { number: 'asc' } });
    if (uchastki.length === 0) return err(notFound());
    const commission = await getCommission(db, election.commission.id);
    const settlement = settlementOf(election.soviet.kind);
    const norm = seatsByNorm(uchastki, settlement, election.campaign);
    const total = election.seats ?? norm?.seats ?? 0;
    return ok({
      name: fileName('Разбивка на участки', sovietName(election.soviet)),
      data: {
        head: headOf(commission, {
          on: (await adoptedOn(db, electionId)) ?? campaignDay(election.campaign),
          basis: [settlement === 'village' ? '37' : '36', '43'],
        }),
        marks: { isDraft: election.seats === null, unverified: await unverifiedOf(db, election) },
        signatures: signaturesOf(commission),
        soviet: sovietName(election.soviet),
        base: settlement === 'village' ? 'population' : 'electors',
        norm: norm === null ? null : writtenNorm(norm.perSeat, election.campaign),
        seats: total,
        alternates: uchastki.reduce((sum, { alternates }) => sum + alternates, 0),
        rows: await rowsOf(db, election, uchastki, total),
        notes: notesOf(election),
      },
    });
  },
});

const KINDS: Readonly<Record<string, string>> = {
  territorial: 'территориальный',
  production: 'производственный',
  union: 'профессиональный',
  unorganised: 'неорганизованного населения',
  minority: 'национального меньшинства',
};

const PARTS = z.array(z.object({ settlementId: z.uuid(), households: z.array(z.string()).nullable() })).catch([]);

async function rowsOf(
  db: Db,
  election: ElectionFacts,
  uchastki: readonly UchastokModel[],
  total: number,
): Promise<DivisionData['rows']> {
  const settlement = settlementOf(election.soviet.kind);
  const bases = uchastki.map((uchastok) => ({ name: uchastok.id, base: baseOf(uchastok, settlement) }));
  const shares = apportion({ seats: total, uchastki: bases }, election.campaign.interpretations).uchastki;
  const people = await peopleOfUnits(db, election.id, uchastki);
  const settlements = await listSettlements(db, people, uchastki);
  const units = await listUnits(db, election, people, uchastki);
  return uchastki.map((uchastok, index) => {
    const quota: Fraction = shares[index]?.quota ?? fraction(0, 1);
    return {
      number: uchastok.number,
      name: uchastok.name,
      kind: KINDS[uchastok.kind] ?? uchastok.kind,
      units: units.get(uchastok.id) ?? [],
      named: uchastok.namedIds.length,
      settlements: settlements.get(uchastok.id) ?? [],
      population: uchastok.population,
      electors: uchastok.electors,
      quota: writtenFraction(quota),
      floor: shares[index]?.floor ?? 0,
      remainder: writtenFraction(remainderOf(quota)),
      seats: uchastok.seats,
      alternates: uchastok.alternates,
    };
  });
}

/** The people of the uchastki, each with the units that count them: of past elections as they were laid down. */
async function peopleOfUnits(db: Db, electionId: string, uchastki: readonly UchastokModel[]): Promise<Prisma.Sql> {
  const isThere = Prisma.sql`r.uchastok_id = ANY(${uchastki.map(({ id: uchastokId }) => uchastokId)}::uuid[])`;
  if (await isPast(db, electionId))
    return Prisma.sql`SELECT r.id, r.settlement_id, r.uchastok_id, r.franchise, r.unit_ids FROM past_resident r
      WHERE r.election_id = ${electionId}::uuid AND ${isThere}`;
  return Prisma.sql`
    SELECT r.id, r.settlement_id, r.uchastok_id, r.franchise, CASE WHEN cardinality(u.unit_ids) = 0 THEN '{}' ELSE ARRAY(
      SELECT c.unit_id FROM unit_claim c JOIN unit own ON own.id = c.unit_id AND own.struck_on IS NULL AND own.soviet_id = r.soviet_id
      WHERE c.resident_id = r.id AND NOT c.released) END AS unit_ids
    FROM resident r JOIN uchastok u ON u.id = r.uchastok_id
    WHERE ${isThere} AND r.struck_on IS NULL AND r.merged_into_id IS NULL`;
}

/** The units of each uchastok with the electors whom they bring there; those joined to them come by their own names (36). */
async function listUnits(db: Db, election: ElectionFacts, people: Prisma.Sql, uchastki: readonly UchastokModel[]) {
  const rows = await db.$queryRaw<{ unit_id: string; uchastok_id: string; electors: number }[]>`
    SELECT counted.unit_id, r.uchastok_id, count(*)::int AS electors
    FROM (${people}) r CROSS JOIN LATERAL unnest(r.unit_ids) AS counted(unit_id)
    WHERE r.franchise = 'elector'
    GROUP BY 1, 2`;
  const units = await listUnitsOf(db, { id: election.id, sovietId: election.soviet.id });
  return new Map(
    uchastki.map(({ id: uchastokId, unitIds }) => {
      const own = rows.filter((row) => row.uchastok_id === uchastokId);
      const ids = unitIds.length === 0 ? [] : [...new Set([...unitIds, ...own.map((row) => row.unit_id)])];
      const written = ids.flatMap((unitId) => {
        const name = units.get(unitId)?.name;
        const electors = own.find((row) => row.unit_id === unitId)?.electors ?? 0;
        return name === undefined || electors === 0 ? [] : [{ name, electors }];
      });
      return [uchastokId, written];
    }),
  );
}

/** The settlements of each uchastok with the people that live there and belong to it. */
async function listSettlements(db: Db, people: Prisma.Sql, uchastki: readonly UchastokModel[]) {
  // Whom a unit or a name brings is written there, not under where they live.
  const counts = await db.$queryRaw<{ uchastokId: string; settlementId: string; people: number }[]>`
    SELECT r.uchastok_id AS "uchastokId", r.settlement_id AS "settlementId", count(*)::int AS people
    FROM (${people}) r JOIN uchastok u ON u.id = r.uchastok_id
    WHERE NOT r.id = ANY(u.named_ids) AND (cardinality(u.unit_ids) = 0 OR cardinality(r.unit_ids) = 0)
    GROUP BY 1, 2`;
  const parts = uchastki.map((uchastok) => ({ uchastok, places: PARTS.parse(uchastok.parts) }));
  const named = [...counts, ...parts.flatMap(({ places }) => places)].map(({ settlementId }) => settlementId);
  const rows = await db.territory.findMany({ where: { id: { in: [...new Set(named)] } } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    parts.map(({ uchastok, places }) => {
      const own = counts.filter(({ uchastokId }) => uchastokId === uchastok.id);
      const ids = [...new Set([...places, ...own].map(({ settlementId }) => settlementId))];
      const written = ids.flatMap((settlementId) => {
        const row = byId.get(settlementId);
        const population = own.find((one) => one.settlementId === settlementId)?.people ?? 0;
        return row === undefined ? [] : [{ name: row.name, population, versts: row.versts }];
      });
      return [uchastok.id, written];
    }),
  );
}

const notesOf = ({ seats }: ElectionFacts): string[] =>
  seats === null ? ['Места ещё не распределены постановлением комиссии.'] : [];

/** The campaign's day on which the commission last divided the soviet or allotted its seats. */
async function adoptedOn(db: Db, electionId: string): Promise<CivilDay | null> {
  const entry = await db.journalEntry.findFirst({
    where: { subjectId: electionId, act: { in: ['uchastki/adopt', 'uchastki/allot-seats'] } },
    orderBy: { id: 'desc' },
    select: { campaignDay: true },
  });
  return dayOfColumn(entry?.campaignDay ?? null);
}
