import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { judgeAllotment, judgeTie } from '@/lib/law/allotment';
import { apportion } from '@/lib/law/apportion';
import { lockRow, type Tx } from '@/lib/store/client';
import { type ElectionFacts, findElection } from '@/lib/store/rows/election';
import { defineAct } from '../act';
import { conflict, invalid, notFound } from '../refusal';
import { count, id } from '../schemas';
import { placeAtWork } from '../shared/place-of-election';
import { baseOf, seatsByNorm, settlementOf, spreadAlternates } from './seats';

/** Seats of one uchastok as the commission has decided them. */
const decided = z.object({ uchastokId: id.optional(), number: count.optional(), seats: count });

interface Facts {
  readonly election: ElectionFacts;
  readonly uchastki: readonly Stored[];
  readonly hasOpened: boolean;
}

interface Stored {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly population: number;
  readonly electors: number;
}

type Seats = number | readonly z.output<typeof decided>[] | undefined;

/**
 * Spreads the soviet's seats over the uchastki in proportion (43). `seats` says the soviet's number where its norm does not, or
 * every uchastok's where the commission itself decides, as it must when claims are equal.
 */
export const allotSeats = defineAct({
  name: 'uchastki/allot-seats',
  article: '43',
  permission: 'uchastki.divide',
  input: z.object({ electionId: id, seats: z.union([count, z.array(decided).max(500)]).optional() }),
  load: async (tx, { electionId }) => {
    if (!(await lockRow(tx, 'election', electionId))) return err(notFound());
    const election = await findElection(tx, electionId);
    if (election === null) return err(notFound());
    return ok({ ...placeAtWork(election), facts: await findFacts(tx, election) });
  },
  judge: (facts, { seats }, { interpretations }) => {
    const total = totalOf(facts, seats);
    if (total === null || facts.uchastki.length === 0) return [];
    const bases = basesOf(facts);
    if (typeof seats !== 'object') return judgeTie(apportion({ seats: total, uchastki: bases }, interpretations).tie);
    const allotted = bases.map((base, place) => ({ ...base, allotted: decidedFor(facts.uchastki[place], seats) ?? 0 }));
    return judgeAllotment({ seats: total, uchastki: allotted }, interpretations);
  },
  write: async (tx, facts, { seats }, { interpretations }) => {
    const { election, uchastki, hasOpened } = facts;
    if (uchastki.length === 0) return err(conflict('no-uchastki'));
    if (hasOpened) return err(conflict('meeting-opened'));
    const total = totalOf(facts, seats);
    if (total === null) return err(invalid(['seats'], 'norm-unknown'));
    const unknown = typeof seats === 'object' && seats.some((item) => !uchastki.some((u) => isOf(item, u)));
    if (unknown) return err(invalid(['seats'], 'no-such-uchastok'));
    const bases = basesOf(facts);
    const counted = apportion({ seats: total, uchastki: bases }, interpretations);
    const given = uchastki.map((uchastok, place) =>
      typeof seats === 'object' ? (decidedFor(uchastok, seats) ?? 0) : (counted.uchastki[place]?.seats ?? 0),
    );
    const { alternates, higherOrderNeeded } = spreadAlternates(total, given, bases, interpretations);
    for (const [place, uchastok] of uchastki.entries()) {
      const data = { seats: given[place] ?? 0, alternates: alternates[place] ?? 0 };
      await tx.uchastok.update({ where: { id: uchastok.id }, data });
    }
    // What equal claims contend for stays open until the commission has decided it.
    const tie = typeof seats === 'object' ? null : counted.tie;
    const isSettled = tie === null;
    await tx.election.update({
      where: { id: election.id },
      data: { seats: isSettled ? total : null, version: { increment: 1 } },
    });
    const answered = uchastki.map((uchastok, place) => ({
      ...{ id: uchastok.id, number: uchastok.number, name: uchastok.name, base: bases[place]?.base ?? 0 },
      ...{ seats: given[place] ?? 0, alternates: alternates[place] ?? 0 },
    }));
    const unverified =
      seats === undefined &&
      (seatsByNorm(uchastki, settlementOf(election.soviet.kind), election.campaign)?.unverified ?? false);
    return ok({
      answer: { id: election.id, seats: total, uchastki: answered, tie, unverified, higherOrderNeeded },
      subjectId: election.id,
      noted: { seats: total, uchastki: answered, tie },
    });
  },
});

async function findFacts(tx: Tx, election: ElectionFacts): Promise<Facts> {
  const uchastki = await tx.uchastok.findMany({ where: { electionId: election.id }, orderBy: { number: 'asc' } });
  const opened = await tx.meeting.count({ where: { electionId: election.id, openedOn: { not: null } } });
  return { election, uchastki, hasOpened: opened > 0 };
}

/** A village's seats follow from its norm; a town's are said, or add up from what is decided. */
function totalOf({ election, uchastki }: Facts, seats: Seats): number | null {
  if (typeof seats === 'number') return seats;
  const byNorm = seatsByNorm(uchastki, settlementOf(election.soviet.kind), election.campaign);
  if (byNorm !== null) return byNorm.seats;
  return seats === undefined ? null : seats.reduce((sum, item) => sum + item.seats, 0);
}

const basesOf = ({ election, uchastki }: Facts) =>
  uchastki.map((uchastok) => ({
    name: uchastok.name,
    base: baseOf(uchastok, settlementOf(election.soviet.kind)),
  }));

const isOf = (item: z.output<typeof decided>, uchastok: Stored): boolean =>
  item.uchastokId === undefined ? item.number === uchastok.number : item.uchastokId === uchastok.id;

const decidedFor = (uchastok: Stored | undefined, seats: readonly z.output<typeof decided>[]): number | undefined =>
  uchastok && seats.find((item) => isOf(item, uchastok))?.seats;
