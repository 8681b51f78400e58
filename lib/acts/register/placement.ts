import { normalizeHousehold } from '@/lib/registers/resident-key';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';

/** The uchastok where a household lies by the division as adopted; null when no part of it says so. */
export type Placement = (settlementId: string, household: string) => string | null;

interface Part {
  readonly id: string;
  readonly settlement: string;
  readonly households: readonly string[] | null;
}

/** Reads the parts of a soviet's latest division once, to place any number of people by it. */
export async function findPlacement(tx: Tx, sovietId: string): Promise<Placement> {
  const parts = await tx.$queryRaw<Part[]>`
    SELECT u.id, part ->> 'settlementId' AS settlement, part -> 'households' AS households
    FROM (SELECT id FROM election WHERE soviet_id = ${sovietId}::uuid ORDER BY starts_on DESC, id DESC LIMIT 1) e
    JOIN uchastok u ON u.election_id = e.id CROSS JOIN LATERAL jsonb_array_elements(u.parts) part`;
  const whole = new Map(parts.filter((part) => part.households === null).map((part) => [part.settlement, part.id]));
  const cut = parts.flatMap(({ id, settlement, households }) =>
    (households ?? []).map((yard): [string, string] => [`${settlement}|${yard}`, id]),
  );
  const byYard = new Map(cut);
  return (settlementId, household) =>
    byYard.get(`${settlementId}|${normalizeHousehold(household)}`) ?? whole.get(settlementId) ?? null;
}

/** Uchastki whose meeting is going on: nobody comes to them or leaves them until it is closed. */
export async function findOpenUchastki(tx: Tx, sovietIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT u.id FROM uchastok u JOIN election e ON e.id = u.election_id AND e.soviet_id = ANY(${[...sovietIds]}::uuid[])
    JOIN meeting m ON m.uchastok_id = u.id WHERE m.state = 'opened'`;
  return new Set(rows.map(({ id }) => id));
}

/** The records' columns as they are to stand, by name; what is not named stays. */
export type Columns = Readonly<Record<string, string | number | boolean | null>>;

export interface Laid {
  readonly residentId: string;
  readonly fields: Columns;
}

export const laidRows = (rows: readonly Laid[]): Prisma.Sql => Prisma.sql`
  SELECT "residentId" AS resident_id, fields
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS s("residentId" uuid, fields jsonb)`;

/** Lays new values over the columns of many records in one statement; `source` gives (resident_id, fields). */
export async function layOver(tx: Tx, source: Prisma.Sql): Promise<number> {
  return tx.$executeRaw`
    UPDATE resident r SET soviet_id = n.soviet_id, settlement_id = n.settlement_id, household = n.household,
      normal_key = n.normal_key, nationality = n.nationality, occupation = n.occupation, party = n.party,
      is_of_age = n.is_of_age, detained = n.detained, uchastok_id = n.uchastok_id, elector_no = n.elector_no,
      struck_on = n.struck_on, strike_reason = n.strike_reason, version = r.version + 1
    FROM (
      SELECT (jsonb_populate_record(p, s.fields)).* FROM resident p JOIN (${source}) s ON s.resident_id = p.id
    ) n
    WHERE n.id = r.id`;
}
