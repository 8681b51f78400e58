import { z } from 'zod';
import { id } from '@/lib/acts/schemas';
import { err, ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { PERSON_NAME } from '@/lib/store/rows/person-name';
import { defineQuery } from '../query';
import { nameOrder } from '../register/name-filter';
import { findVisibleMeeting } from './one';

export interface PersonRow {
  readonly residentId: string;
  readonly name: string;
  readonly birthYear: number;
  readonly settlement: string;
  readonly franchise: string;
  readonly isPresent: boolean;
}

/** Who may be named at this meeting: anyone of the soviet, those in the room first; to the presidium only the latter. Of long ago anyone at all. */
export const meetingPeople = defineQuery({
  name: 'meetings/people',
  input: z.object({
    meetingId: id,
    name: z.string().trim().max(100),
    // In an address the word says it: «false» is a text, and not empty.
    present: z.union([z.boolean(), z.stringbool()]).optional(),
  }),
  run: async (context, input) => {
    const meeting = await findVisibleMeeting(context, input.meetingId);
    if (meeting === null) return err({ code: 'NOT_FOUND' });
    const ofSoviet = Prisma.sql`r.soviet_id = ${meeting.election.soviet.id}::uuid`;
    const named = await nameOrder(context.db, input.name, ofSoviet);
    if (named === null) return ok({ items: [], total: 0, next: null });
    const present = input.present === true ? Prisma.sql`AND a.is_present` : Prisma.empty;
    const strict =
      meeting.election.campaign.mode === 'conduct'
        ? Prisma.sql`AND r.franchise <> 'under-age' AND r.struck_on IS NULL`
        : Prisma.empty;
    const items = await context.db.$queryRaw<PersonRow[]>`
      SELECT r.id AS "residentId", ${PERSON_NAME} AS name, r.birth_year AS "birthYear",
        s.name AS settlement, r.franchise, coalesce(a.is_present, false) AS "isPresent"
      FROM resident r
      JOIN territory s ON s.id = r.settlement_id
      LEFT JOIN attendance a ON a.meeting_id = ${meeting.id}::uuid AND a.resident_id = r.id
      WHERE ${ofSoviet} AND r.merged_into_id IS NULL AND ${named.matches} ${present} ${strict}
      ORDER BY coalesce(a.is_present, false) DESC, ${named.rank}, r.normal_name, r.id LIMIT 12`;
    return ok({ items, total: items.length, next: null });
  },
});
