import { z } from 'zod';
import { isWithin } from '@/lib/access/allow';
import { id } from '@/lib/acts/schemas';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { ok } from '@/lib/kernel/result';
import { MEETING_STATES } from '@/lib/law/meeting';
import type { Db } from '@/lib/store/client';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';

async function countServed(db: Db, meetingIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db.meetingNotice.groupBy({
    by: ['meetingId'],
    where: { meetingId: { in: [...meetingIds] } },
    _count: true,
  });
  return new Map(rows.map((row) => [row.meetingId, row._count]));
}

/** Meetings in the asker's sight, the earliest first; of one election, or of all. */
export const listMeetings = defineQuery({
  name: 'meetings/list',
  input: z.object({
    ...pageInput,
    electionId: id.optional(),
    campaignId: id.optional(),
    state: z.string().optional(),
  }),
  run: async ({ actor, db }, input) => {
    const elections = await db.election.findMany({
      where: {
        ...(input.electionId !== undefined && { id: input.electionId }),
        ...(input.campaignId !== undefined && { campaignId: input.campaignId }),
      },
      include: { soviet: true },
    });
    const visible = elections.filter((election) =>
      actor.appointments.some(
        (appointment) =>
          isWithin(election.soviet.path, appointment.territoryPath) &&
          (appointment.campaignId === null || appointment.campaignId === election.campaignId),
      ),
    );
    const where = {
      electionId: { in: visible.map((election) => election.id) },
      ...(input.state !== undefined && { state: input.state }),
    };
    const after = decodeCursor(input.cursor);
    const rows = await db.meeting.findMany({
      where,
      include: {
        uchastok: { include: { meetings: { select: { attempt: true } } } },
        election: { include: { soviet: true } },
      },
      orderBy: [{ heldOn: 'asc' }, { hour: 'asc' }, { id: 'asc' }],
      take: input.limit + 1,
      ...(typeof after?.[0] === 'string' && { cursor: { id: after[0] }, skip: 1 }),
    });
    const served = await countServed(
      db,
      rows.map((row) => row.id),
    );
    const items = rows.map((row) => ({
      needed: row.needed,
      served: served.get(row.id) ?? 0,
      isRepeated: row.uchastok.meetings.some((other) => other.attempt > row.attempt),
      id: row.id,
      electionId: row.electionId,
      soviet: row.election.soviet.name,
      uchastok: {
        id: row.uchastokId,
        number: row.uchastok.number,
        name: row.uchastok.name,
        electors: row.uchastok.electors,
      },
      heldOn: dayOfDate(row.heldOn),
      hour: row.hour,
      place: row.place,
      attempt: row.attempt,
      state: oneOf(MEETING_STATES, row.state),
      isSealed: row.seal !== null,
      eligible: row.eligible,
      present: row.present,
      agentId: row.agentId,
      agentName: row.agentName,
    }));
    return ok(cutPage(items, input.limit, await db.meeting.count({ where }), (item) => [item.id]));
  },
});
