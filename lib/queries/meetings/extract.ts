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
      FROM enrolled r
      JOIN territory s ON s.id = r.settlement_id
      LEFT JOIN lishenets_entry e ON e.resident_id = r.id AND EXISTS (
        SELECT FROM disfranchised_row line
        JOIN disfranchised_list list ON list.id = line.list_id AND list.state = 'published'
        WHERE line.entry_id = e.id AND list.election_id = ${meeting.election.id}::uuid
          AND line.outcome = 'kept' AND line.satisfied_on IS NULL)
      WHERE r.uchastok_id = ${meeting.uchastok.id}::uuid AND r.franchise = 'disfranchised'
        AND r.struck_on IS NULL AND r.merged_into_id IS NULL
      GROUP BY r.id, r.surname, r.given, r.patronymic, r.birth_year, r.normal_name, s.name ORDER BY r.normal_name, r.id`;
    return ok({ items, total: items.length, next: null });
  },
});
