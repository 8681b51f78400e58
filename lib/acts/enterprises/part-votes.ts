import { z } from 'zod';
import { oneOf } from '@/lib/kernel/one-of';
import { MEETING_STATES, type MeetingState } from '@/lib/law/meeting';
import type { Hands } from '@/lib/law/votes';
import type { Db } from '@/lib/store/client';
import type { Part } from './parts';

const COUNTS = z.array(z.object({ id: z.string(), for: z.number(), against: z.number(), abstained: z.number() }));

export interface PartMeeting {
  readonly id: string;
  readonly attempt: number;
  readonly state: MeetingState;
  readonly heldOn: Date;
  readonly eligible: number;
  readonly present: number;
  readonly needed: number;
  readonly repeatPercent: number | null;
  readonly mode: 'list' | 'personal' | null;
  readonly isSealed: boolean;
}

/** Hands for one whom the whole enterprise votes on: a resident, or a list by its common nomination. */
export interface PartHands extends Hands {
  readonly key: string;
}

export interface PartVotes {
  readonly part: Part;
  /** The meeting that counts: the last since the tie before, if there was one. */
  readonly meeting: PartMeeting | null;
  readonly votes: readonly PartHands[];
  /** Who stood here when it was voted, by the lists in their order. */
  readonly standing: readonly {
    readonly list: string;
    readonly residentId: string;
    readonly name: string;
    readonly ordinal: number;
  }[];
  /** Whom a challenge struck here (44, note 2). */
  readonly struck: readonly { readonly residentId: string; readonly name: string }[];
}

/** How far a part has come: its votes can be added, or it failed, once its protocol is signed. */
export type PartState = 'not-convened' | 'under-way' | 'failed' | 'ended';

export function partStateOf({ meeting }: Pick<PartVotes, 'meeting'>): PartState {
  if (meeting === null) return 'not-convened';
  if (!meeting.isSealed) return 'under-way';
  return meeting.state === 'failed' ? 'failed' : 'ended';
}

/** What each part of an enterprise has voted, in the order of the uchastki. */
export async function listPartVotes(db: Db, parts: readonly Part[]): Promise<readonly PartVotes[]> {
  const rows = await db.meeting.findMany({
    where: { uchastokId: { in: parts.map(({ id }) => id) } },
    orderBy: { attempt: 'asc' },
    include: {
      ballots: { where: { race: 'deputies' } },
      candidates: {
        where: { race: 'deputies' },
        orderBy: { ordinal: 'asc' },
        include: { nomination: true, resident: { select: { mergedIntoId: true } } },
      },
    },
  });
  return parts.map((part) => {
    const row = rows.findLast(({ uchastokId, attempt }) => uchastokId === part.id && attempt > part.tiedAttempt);
    if (row === undefined) return { part, meeting: null, votes: [], standing: [], struck: [] };
    // Two records made one since are one person.
    const named = row.candidates.map((candidate) => ({
      isRemoved: candidate.isRemoved,
      id: candidate.id,
      nominationId: candidate.nominationId,
      list: candidate.nomination.commonNominationId ?? candidate.nominationId,
      residentId: candidate.resident.mergedIntoId ?? candidate.residentId,
      name: candidate.name,
      ordinal: candidate.ordinal,
    }));
    const standing = named.filter(({ isRemoved }) => !isRemoved);
    const keyOf = new Map(
      standing.flatMap((one) => [[one.id, one.residentId] as const, [one.nominationId, one.list] as const]),
    );
    const orderOf = (key: string) => standing.findIndex(({ residentId, list }) => key === residentId || key === list);
    const votes = row.ballots
      .flatMap(({ counts }) => COUNTS.parse(counts))
      .flatMap(({ id, ...hands }) => {
        const key = keyOf.get(id);
        return key === undefined ? [] : [{ ...hands, key }];
      })
      .sort((a, b) => orderOf(a.key) - orderOf(b.key));
    const { id, attempt, heldOn, repeatPercent, seal } = row;
    return {
      ...{ part, votes, standing, struck: named.filter(({ isRemoved }) => isRemoved) },
      meeting: {
        ...{ id, attempt, repeatPercent, heldOn: row.openedOn ?? heldOn, isSealed: seal !== null },
        state: oneOf(MEETING_STATES, row.state),
        mode: row.mode === null ? null : oneOf(['list', 'personal'], row.mode),
        ...{ eligible: row.eligible ?? 0, present: row.present ?? 0, needed: row.needed ?? 0 },
      },
    };
  });
}
