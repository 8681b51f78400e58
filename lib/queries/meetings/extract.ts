import { z } from 'zod';
import { id } from '@/lib/acts/schemas';
import { err, ok } from '@/lib/kernel/result';
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
        s.name AS settlement, min(e.letter) AS letter
      FROM resident r
      JOIN territory s ON s.id = r.settlement_id
      LEFT JOIN lishenets_entry e ON e.resident_id = r.id AND e.struck_on IS NULL
      WHERE r.uchastok_id = ${meeting.uchastok.id}::uuid AND r.franchise = 'disfranchised'
        AND r.struck_on IS NULL AND r.merged_into_id IS NULL
      GROUP BY r.id, s.name ORDER BY r.normal_name, r.id`;
    return ok({ items, total: items.length, next: null });
  },
});
