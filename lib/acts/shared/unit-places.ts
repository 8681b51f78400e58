import { Prisma } from '@/lib/store/generated/client';

/**
 * For a WITH RECURSIVE that has `taking(election_id)`: `place(unit_id, uchastok_id)`, where the people of each unit vote by
 * that division: where it is named itself, else with the unit that it is joined to, else, a part or a shift, with its enterprise.
 */
export const unitPlaces = (sovietId: string): Prisma.Sql => Prisma.sql`
  led AS (
    SELECT u.id, u.id AS met_at, 0 AS steps FROM unit u WHERE u.soviet_id = ${sovietId}::uuid AND u.struck_on IS NULL
    UNION ALL
    SELECT led.id, coalesce(u.joined_to_id, u.parent_id), led.steps + 1
    FROM led JOIN unit u ON u.id = led.met_at
    WHERE coalesce(u.joined_to_id, u.parent_id) IS NOT NULL AND led.steps < 20
  ), place AS (
    SELECT DISTINCT ON (led.id) led.id AS unit_id, o.id AS uchastok_id
    FROM led JOIN uchastok o ON led.met_at = ANY(o.unit_ids) JOIN taking ON taking.election_id = o.election_id
    ORDER BY led.id, led.steps
  )`;

/** Whether a person `r` was put into an uchastok by hand, and that has not been taken back. */
export const putByHand = (uchastok: Prisma.Sql): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT FROM changeset_row c JOIN changeset s ON s.id = c.changeset_id AND s.kind = 'uchastok' AND s.state = 'applied'
  WHERE c.resident_id = r.id AND c.verdict = 'fits' AND c.after ->> 'uchastok_id' = ${uchastok}::text)`;
