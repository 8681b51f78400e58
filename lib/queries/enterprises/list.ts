import { z } from 'zod';
import { findAllowing } from '@/lib/access/allow';
import { findElectingNobody } from '@/lib/acts/enterprises/elects-nobody';
import { listPartVotes, type PartState, type PartVotes, partStateOf } from '@/lib/acts/enterprises/part-votes';
import { type Enterprise, listEnterprises } from '@/lib/acts/enterprises/parts';
import { id } from '@/lib/acts/schemas';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import type { Db } from '@/lib/store/client';
import { tellApart } from '../meetings/tell-apart';
import { defineQuery } from '../query';
import { findSeenElection } from '../uchastki/find-election';
import { listSums, type Sum } from './sums';

/**
 * How far an enterprise has come: its parts elect apart, or have lists in common; they meet; their votes can be added;
 * they came out equal; who is elected is known.
 */
export type EnterpriseState = 'apart' | 'declared' | 'waiting' | 'ready' | 'tied' | 'summed';

/** Enterprises that meet by parts and shifts (36, note), with their common lists and how the votes for them stand. */
export const enterprisesList = defineQuery({
  name: 'enterprises/list',
  input: z.object({ electionId: id }),
  run: async (context, { electionId }) => {
    const found = await findSeenElection(context, electionId);
    if (!found.ok) return found;
    const { soviet, commission, campaign } = found.value;
    const scope = { territoryId: soviet.id, territoryPath: soviet.path, commissionId: commission.id };
    const all = await listEnterprises(context.db, electionId, soviet.id);
    const items = await Promise.all(
      all.filter(({ parts }) => parts.length > 1).map((enterprise) => viewOf(context.db, electionId, enterprise)),
    );
    return ok({
      ...{ items, total: items.length, next: null },
      election: { id: electionId, sovietId: soviet.id, sovietName: soviet.name, mode: campaign.mode },
      /** How equals are told apart (I-19). */
      tieWay: campaign.interpretations['I-19'],
      mayDivide:
        findAllowing(context.actor, 'uchastki.divide', { ...scope, campaignId: campaign.id, mode: campaign.mode }) !==
        null,
    });
  },
});

async function viewOf(db: Db, electionId: string, { unitId, name, mixed, parts }: Enterprise) {
  const list = await db.commonList.findUnique({
    where: { electionId_unitId: { electionId, unitId } },
    include: {
      nominations: {
        orderBy: { ordinal: 'asc' },
        include: { candidates: { orderBy: { ordinal: 'asc' }, select: { residentId: true, name: true } } },
      },
    },
  });
  const votes = await listPartVotes(db, parts);
  const sums = list === null ? [] : await listSums(db, list.id);
  const last = sums.at(-1);
  const over = await findElectingNobody(
    db,
    parts.map((part) => part.id),
  );
  return {
    ...{ unitId, name, mixed, sums },
    seats: last === undefined ? parts.reduce((sum, part) => sum + part.seats, 0) : last.seats,
    hasConvened: votes.some(({ meeting, part }) => meeting !== null || part.tiedAttempt > 0),
    state: list === null ? 'apart' : stateOf(votes, last),
    list: list && {
      ...{ id: list.id, declaredOn: dayOfDate(list.declaredOn) },
      nominations: (await tellApart(db, list.nominations)).map(
        ({ commonListId: _, ordinal: __, ...nomination }) => nomination,
      ),
    },
    parts: votes.map((one) => ({ ...partOf(one), electsNobody: over.has(one.part.id) })),
  };
}

function stateOf(votes: readonly PartVotes[], last: Sum | undefined): EnterpriseState {
  if (last !== undefined && last.tied.length === 0) return 'summed';
  const states = votes.map(partStateOf);
  const isOver = states.every((state) => state === 'ended' || state === 'failed');
  // What was added already waits for its equals to be voted on again, or settled.
  const isAdded = last?.parts.some(({ meetingId }) => votes.some(({ meeting }) => meeting?.id === meetingId)) ?? false;
  if (isOver && !isAdded && states.includes('ended')) return 'ready';
  if (last !== undefined) return 'tied';
  return states.every((state) => state === 'not-convened') ? 'declared' : 'waiting';
}

interface PartView {
  readonly uchastokId: string;
  readonly number: number;
  readonly name: string;
  readonly seats: number;
  readonly electors: number;
  readonly state: PartState;
}

const partOf = ({ part, meeting, votes: _, standing: __ }: PartVotes) => ({
  ...({
    ...{ uchastokId: part.id, number: part.number, name: part.name, seats: part.seats, electors: part.electors },
    state: partStateOf({ meeting }),
  } satisfies PartView),
  meeting: meeting && {
    ...{ id: meeting.id, attempt: meeting.attempt, heldOn: dayOfDate(meeting.heldOn), state: meeting.state },
    ...{ eligible: meeting.eligible, present: meeting.present, needed: meeting.needed },
  },
});
