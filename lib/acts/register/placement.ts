import { normalizeHousehold } from '@/lib/registers/resident-key';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import { IS_PAST } from '@/lib/store/rows/enrolled';
import { putByHand, unitPlaces } from '../shared/unit-places';

/** Where somebody lives; with the id of a record, which unit or name takes that person counts too. */
export interface Placeable {
  readonly residentId?: string;
  readonly settlementId: string;
  readonly household: string;
}

/** The uchastok of a person by the division as adopted; null when no part of it says so. */
export type Placement = (person: Placeable) => string | null;

interface Part {
  readonly id: string;
  readonly settlement: string;
  readonly households: readonly string[] | null;
}

/**
 * Reads a soviet's present division once, to place any number of people by it: where their household lies, save whom it
 * takes by name or with their unit (36), who vote there wherever they live.
 */
export async function findPlacement(tx: Tx, sovietId: string, residentIds: readonly string[] = []): Promise<Placement> {
  const parts = await tx.$queryRaw<Part[]>`
    SELECT u.id, part ->> 'settlementId' AS settlement, part -> 'households' AS households
    FROM (${presentElection(sovietId)}) e
    JOIN uchastok u ON u.election_id = e.election_id CROSS JOIN LATERAL jsonb_array_elements(u.parts) part`;
  const whole = new Map(parts.filter((part) => part.households === null).map((part) => [part.settlement, part.id]));
  const cut = parts.flatMap(({ id, settlement, households }) =>
    (households ?? []).map((yard): [string, string] => [`${settlement}|${yard}`, id]),
  );
  const byYard = new Map(cut);
  const inPerson = await findTakenInPerson(tx, sovietId, residentIds);
  return ({ residentId, settlementId, household }) =>
    (residentId === undefined ? undefined : inPerson.get(residentId)) ??
    byYard.get(`${settlementId}|${normalizeHousehold(household)}`) ??
    whole.get(settlementId) ??
    null;
}

const presentElection = (sovietId: string): Prisma.Sql => Prisma.sql`
  SELECT id AS election_id FROM election WHERE soviet_id = ${sovietId}::uuid AND NOT is_past`;

async function findTakenInPerson(
  tx: Tx,
  sovietId: string,
  residentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (residentIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ resident_id: string; uchastok_id: string }[]>`
    WITH RECURSIVE taking AS (${presentElection(sovietId)}), ${unitPlaces(sovietId)}
    SELECT DISTINCT ON (resident_id) resident_id, uchastok_id
    FROM (
      SELECT named.id AS resident_id, u.id AS uchastok_id, u.number AS rank
      FROM uchastok u JOIN taking ON taking.election_id = u.election_id CROSS JOIN LATERAL unnest(u.named_ids) AS named(id)
      UNION ALL
      SELECT c.resident_id, place.uchastok_id, 1000000 FROM unit_claim c JOIN place ON place.unit_id = c.unit_id
      WHERE NOT c.released
    ) taken
    WHERE resident_id = ANY(${[...residentIds]}::uuid[])
    ORDER BY resident_id, rank, uchastok_id`;
  return new Map(rows.map((row) => [row.resident_id, row.uchastok_id]));
}

/** The uchastok that somebody who stands in none now was put into by hand, where they stood last and it still is one. */
export async function findLeftByHand(tx: Tx, residentId: string): Promise<string | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT u.id FROM resident r
    CROSS JOIN LATERAL (
      SELECT before FROM resident_change WHERE resident_id = r.id AND before ? 'uchastok_id' ORDER BY id DESC LIMIT 1
    ) last
    JOIN uchastok u ON u.id::text = last.before ->> 'uchastok_id'
    JOIN election e ON e.id = u.election_id AND e.soviet_id = r.soviet_id AND NOT ${IS_PAST}
    WHERE r.id = ${residentId}::uuid AND ${putByHand(Prisma.sql`u.id`)}`;
  return found?.id ?? null;
}

/** Uchastki whose meeting is going on: nobody comes to them or leaves them until it is closed. */
export async function findOpenUchastki(tx: Tx, sovietIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT u.id FROM uchastok u JOIN election e ON e.id = u.election_id AND e.soviet_id = ANY(${[...sovietIds]}::uuid[])
    JOIN meeting m ON m.uchastok_id = u.id WHERE m.state = 'opened'`;
  return new Set(rows.map(({ id }) => id));
}

/** Whether a meeting goes on in any of these uchastki of the soviet. */
export async function isMeetingOpen(
  tx: Tx,
  sovietId: string,
  uchastokIds: readonly (string | null)[],
): Promise<boolean> {
  const open = await findOpenUchastki(tx, [sovietId]);
  return uchastokIds.some((uchastokId) => uchastokId !== null && open.has(uchastokId));
}

/** Whether any of those new records `r` has come to an uchastok of these soviets whose meeting goes on. */
export async function haveComeToMeeting(tx: Tx, sovietIds: readonly string[], those: Prisma.Sql): Promise<boolean> {
  const open = await findOpenUchastki(tx, sovietIds);
  if (open.size === 0) return false;
  const found = await tx.$queryRaw<unknown[]>`
    SELECT FROM resident r WHERE r.uchastok_id = ANY(${[...open]}::uuid[]) AND ${those} LIMIT 1`;
  return found.length > 0;
}

/** Puts somebody whose units or names have changed where the division takes them now, unless a meeting goes on there. */
export async function placeAnew(tx: Tx, person: ResidentModel): Promise<void> {
  const place = await findPlacement(tx, person.sovietId, [person.id]);
  const uchastokId = place({ ...person, residentId: person.id });
  if (uchastokId === null || uchastokId === person.uchastokId) return;
  if (await isMeetingOpen(tx, person.sovietId, [person.uchastokId, uchastokId])) return;
  await tx.resident.update({ where: { id: person.id }, data: { uchastokId, electorNo: null } });
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
