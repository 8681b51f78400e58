import { z } from 'zod';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { TIE_WAYS } from '@/lib/law/votes';
import type { Db } from '@/lib/store/client';

const hands = { for: z.number(), against: z.number(), abstained: z.number() };
const COUNTS = z.array(
  z.object({
    ...{ id: z.string(), name: z.string(), ...hands },
    parts: z.array(z.object({ uchastokId: z.string(), ...hands })),
  }),
);
const KEYS = z.array(z.string());

/** Every time the votes of an enterprise's parts were added, with their hands by the parts. */
export async function listSums(db: Db, commonListId: string) {
  const rows = await db.commonSum.findMany({
    where: { commonListId },
    orderBy: { round: 'asc' },
    include: { deputies: { orderBy: { ordinal: 'asc' } } },
  });
  const meetings = await db.meeting.findMany({
    where: { id: { in: rows.flatMap(({ meetingIds, leftOutIds }) => [...meetingIds, ...leftOutIds]) } },
    include: { uchastok: true },
  });
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const partsOf = (ids: readonly string[]) =>
    ids
      .flatMap((id) => byId.get(id) ?? [])
      .map(({ uchastok, ...meeting }) => ({
        ...{ uchastokId: uchastok.id, number: uchastok.number, name: uchastok.name, meetingId: meeting.id },
        ...{ heldOn: dayOfDate(meeting.openedOn ?? meeting.heldOn), attempt: meeting.attempt },
        ...{ eligible: meeting.eligible ?? 0, present: meeting.present ?? 0, needed: meeting.needed ?? 0 },
      }))
      .sort((a, b) => a.number - b.number);
  return rows.map((row) => {
    const counts = COUNTS.parse(row.counts);
    const tied = KEYS.parse(row.tied);
    return {
      ...{ id: row.id, round: row.round, summedOn: dayOfDate(row.summedOn), seats: row.seats, open: row.open },
      mode: oneOf(['list', 'personal'], row.mode),
      /** How equals were settled without a vote; null where votes were added. */
      settledBy: row.settledBy === null ? null : oneOf(TIE_WAYS, row.settledBy),
      ...{ counts, parts: partsOf(row.meetingIds), leftOut: partsOf(row.leftOutIds) },
      elected: row.deputies.map(({ residentId, name, votes }) => ({ residentId, name, votes })),
      tied: counts.filter(({ id }) => tied.includes(id)).map(({ id, name }) => ({ id, name })),
    };
  });
}

export type Sum = Awaited<ReturnType<typeof listSums>>[number];
