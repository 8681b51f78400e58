import type { Db } from '@/lib/store/client';

export interface Elector {
  readonly id: string;
  readonly number: number;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly sex: string;
  readonly birthYear: number;
  readonly household: string;
  readonly settlementId: string;
  readonly settlement: string;
  readonly hasNotice: boolean;
  readonly servedOn: Date | null;
  readonly isPresent: boolean;
}

/** The electors of an uchastok in the order of their list, each with the notice and the tick of one meeting. */
export const listElectors = (db: Db, uchastokId: string, meetingId: string | null) => db.$queryRaw<Elector[]>`
  SELECT r.id, coalesce(r.elector_no, row_number() OVER (ORDER BY r.elector_no NULLS LAST, r.normal_name, r.id))::int AS number,
    r.surname, r.given, r.patronymic, r.sex, r.birth_year AS "birthYear", r.household, r.settlement_id AS "settlementId",
    place.name AS settlement, n.resident_id IS NOT NULL AS "hasNotice", n.served_on AS "servedOn",
    coalesce(a.is_present, false) AS "isPresent"
  FROM resident r
  JOIN territory place ON place.id = r.settlement_id
  LEFT JOIN meeting_notice n ON n.resident_id = r.id AND n.meeting_id = ${meetingId}::uuid
  LEFT JOIN attendance a ON a.resident_id = r.id AND a.meeting_id = ${meetingId}::uuid
  WHERE r.uchastok_id = ${uchastokId}::uuid AND r.franchise = 'elector'
    AND r.struck_on IS NULL AND r.merged_into_id IS NULL
  ORDER BY r.elector_no NULLS LAST, r.normal_name, r.id`;
