import { z } from 'zod';
import { findPending } from '@/lib/acts/meetings/room';
import { id } from '@/lib/acts/schemas';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { judgeAdmission } from '@/lib/law/admission';
import { FRANCHISES } from '@/lib/law/franchise';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';
import { PERSON_NAME } from '@/lib/store/rows/person-name';
import { ask } from '../ask';
import { electorsOf } from '../papers/electors';
import { defineQuery } from '../query';
import { findVisibleMeeting } from './one';

export interface RollRow {
  readonly residentId: string;
  readonly number: number | null;
  readonly name: string;
  readonly birthYear: number;
  readonly household: string;
  readonly settlement: string;
  readonly franchise: string;
  readonly hasNotice: boolean;
  readonly isPresent: boolean;
  /** Of another uchastok, or struck since: marked only as it was. */
  readonly isOutsider: boolean;
  /** Whether presence may be marked: an elector's, by I-10 that of one whose complaint waits, as it was everyone's. */
  readonly isAdmitted: boolean;
  readonly at: string | null;
}

/**
 * Everyone of the uchastok who is of age, with who came: the roll at the door. The disfranchised are in it, marked, so
 * that the clerk sees why one is not let in; and so are those who were there all the same.
 */
export const meetingRoll = defineQuery({
  name: 'meetings/roll',
  input: z.object({ meetingId: id }),
  run: async (context, input) => {
    const meeting = await findVisibleMeeting(context, input.meetingId);
    if (meeting === null) return err({ code: 'NOT_FOUND' });
    const { id: here } = meeting.uchastok;
    const rows = await ask<Omit<RollRow, 'isAdmitted'>>(
      context.db,
      Prisma.sql`
      WITH came AS (SELECT resident_id FROM attendance WHERE meeting_id = ${meeting.id}::uuid AND is_present)
      SELECT r.id AS "residentId", CASE WHEN r.uchastok_id = ${here}::uuid THEN coalesce(e.number, r.elector_no) END AS number,
        ${PERSON_NAME} AS name, r.birth_year AS "birthYear", r.household, s.name AS settlement, r.franchise,
        n.resident_id IS NOT NULL AS "hasNotice", coalesce(a.is_present, false) AS "isPresent",
        r.uchastok_id IS DISTINCT FROM ${here}::uuid OR r.struck_on IS NOT NULL AS "isOutsider",
        CASE WHEN a.is_present THEN a.at END AS at
      FROM (
        SELECT own.* FROM enrolled own WHERE own.uchastok_id = ${here}::uuid AND (
          own.franchise <> 'under-age' AND own.struck_on IS NULL AND own.merged_into_id IS NULL
          OR own.id IN (SELECT resident_id FROM came))
        UNION ALL
        SELECT other.* FROM came JOIN enrolled other ON other.id = came.resident_id AND other.election_id IS NULL
        WHERE NOT EXISTS (SELECT FROM enrolled own WHERE own.uchastok_id = ${here}::uuid AND own.id = came.resident_id)
      ) r
      JOIN territory s ON s.id = r.settlement_id
      LEFT JOIN (${electorsOf(here)}) e ON e.id = r.id
      LEFT JOIN meeting_notice n ON n.meeting_id = ${meeting.id}::uuid AND n.resident_id = r.id
      LEFT JOIN attendance a ON a.meeting_id = ${meeting.id}::uuid AND a.resident_id = r.id
      ORDER BY number NULLS LAST, r.normal_name, r.id`,
    );
    const admits = await admissionOf(context.db, meeting, rows);
    const items: RollRow[] = rows.map((row) => ({ ...row, isAdmitted: admits(row) }));
    return ok({ items, total: items.length, next: null });
  },
});

type Known = Pick<RollRow, 'residentId' | 'franchise' | 'isOutsider'>;

async function admissionOf(db: Db, meeting: MeetingFacts, rows: readonly Known[]): Promise<(row: Known) => boolean> {
  const { mode, interpretations } = meeting.election.campaign;
  if (mode === 'reconstruct') return () => true;
  const listed = rows.filter(({ franchise }) => franchise === 'disfranchised');
  const pending = await findPending(
    db,
    meeting.election.id,
    listed.map(({ residentId }) => residentId),
  );
  return ({ residentId, franchise, isOutsider }) =>
    judgeAdmission(
      { name: '', franchise: oneOf(FRANCHISES, franchise), isOutsider, hasPendingAppeal: pending.has(residentId) },
      interpretations,
    ).length === 0;
}
