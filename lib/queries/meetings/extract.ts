import { z } from 'zod';
import { id } from '@/lib/acts/schemas';
import { err, ok } from '@/lib/kernel/result';
import { BARS, LETTER, NAMED } from '@/lib/store/rows/enrolled';
import { PERSON_NAME } from '@/lib/store/rows/person-name';
import { defineQuery } from '../query';
import { findVisibleMeeting } from './one';

export interface ExtractRow {
  readonly residentId: string;
  readonly name: string;
  readonly birthYear: number;
  readonly settlement: string;
  readonly letter: string | null;
}

/** That part of the list of the disfranchised which is read out at this meeting (42.в): the uchastok's own. */
export const meetingExtract = defineQuery({
  name: 'meetings/extract',
  input: z.object({ meetingId: id }),
  run: async (context, input) => {
    const meeting = await findVisibleMeeting(context, input.meetingId);
    if (meeting === null) return err({ code: 'NOT_FOUND' });
    const items = await context.db.$queryRaw<ExtractRow[]>`
      SELECT r.id AS "residentId", ${PERSON_NAME} AS name, r.birth_year AS "birthYear",
        s.name AS settlement, named.letter
      FROM enrolled r
      JOIN territory s ON s.id = r.settlement_id
      LEFT JOIN (
        SELECT ${NAMED} AS id, min(${LETTER}) AS letter FROM election e
        JOIN commission led ON led.id = e.commission_id
        JOIN disfranchised_list list ON list.election_id = e.id AND list.state = 'published'
        JOIN disfranchised_row row ON row.list_id = list.id
        JOIN lishenets_entry entry ON entry.id = row.entry_id
        WHERE e.id = ${meeting.election.id}::uuid AND ${BARS} GROUP BY 1
      ) named ON named.id = r.id
      WHERE r.uchastok_id = ${meeting.uchastok.id}::uuid AND r.franchise = 'disfranchised'
        AND r.struck_on IS NULL AND r.merged_into_id IS NULL
      ORDER BY r.normal_name, r.id`;
    return ok({ items, total: items.length, next: null });
  },
});
