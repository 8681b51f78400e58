import { z } from 'zod';
import { normalizeHousehold } from '@/lib/registers/resident-key';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { IS_PAST } from '@/lib/store/rows/enrolled';

/** An uchastok that named a household by its number, and whether it named the new number already. */
const renamed = z.object({ id: z.string(), named: z.boolean() });
export type Renamed = z.output<typeof renamed>;

interface Renaming {
  readonly settlementId: string;
  readonly from: string;
  readonly to: string;
}

/** A divided settlement names the household in its uchastok: under its new number it lies there still. Past divisions stay. */
export async function renameInDivision(tx: Tx, { settlementId, from, to }: Renaming): Promise<readonly Renamed[]> {
  const [before, after] = [normalizeHousehold(from), normalizeHousehold(to)];
  const naming = await tx.$queryRaw<Renamed[]>`
    SELECT u.id, u.parts @> ${partNaming(settlementId, after)} AS named
    FROM uchastok u JOIN election e ON e.id = u.election_id AND NOT ${IS_PAST}
    WHERE u.parts @> ${partNaming(settlementId, before)} FOR UPDATE OF u`;
  const ids = naming.map(({ id }) => id);
  if (ids.length > 0) await rewrite(tx, ids, settlementId, { drop: before, add: after });
  return naming;
}

/** Takes the renaming back where the division still stands so; whoever has come under the new number since keeps it. */
export async function nameBackInDivision(tx: Tx, changesetId: string, stored: unknown): Promise<void> {
  const read = wayBack.safeParse(stored);
  if (!read.success || read.data.change.renamed.length === 0) return;
  const { change, chosen } = read.data;
  const { settlementId } = chosen;
  const [from, to] = [normalizeHousehold(chosen.household), normalizeHousehold(change.household)];
  const isLived = await isLivedIn(tx, changesetId, { settlementId, household: to });
  const standing = await tx.$queryRaw<{ id: string }[]>`
    SELECT own.id FROM uchastok own JOIN election e ON e.id = own.election_id AND NOT ${IS_PAST}
    WHERE own.id = ANY(${change.renamed.map(({ id }) => id)}::uuid[])
      AND own.parts @> ${partNaming(settlementId, to)}
      AND NOT EXISTS (SELECT FROM uchastok other
        WHERE other.election_id = own.election_id AND other.parts @> ${partNaming(settlementId, from)})
    FOR UPDATE OF own`;
  for (const { id, named } of change.renamed) {
    if (!standing.some((uchastok) => uchastok.id === id)) continue;
    await rewrite(tx, [id], settlementId, { drop: named || isLived ? null : to, add: from, beside: to });
  }
}

const wayBack = z.object({
  change: z.object({ household: z.string(), renamed: z.array(renamed) }),
  chosen: z.object({ settlementId: z.string(), household: z.string() }),
});

const partNaming = (settlementId: string, household: string): Prisma.Sql =>
  Prisma.sql`jsonb_build_array(jsonb_build_object('settlementId', ${settlementId}::text, 'households', jsonb_build_array(${household}::text)))`;

/** Whether anyone but those who go back is written under the number. */
async function isLivedIn(
  tx: Tx,
  changesetId: string,
  { settlementId, household }: { readonly settlementId: string; readonly household: string },
): Promise<boolean> {
  const rows = await tx.$queryRaw<{ household: string }[]>`
    SELECT DISTINCT r.household FROM resident r
    WHERE r.settlement_id = ${settlementId}::uuid AND r.struck_on IS NULL AND r.merged_into_id IS NULL
      AND NOT EXISTS (SELECT FROM changeset_row c
        WHERE c.changeset_id = ${changesetId}::uuid AND c.resident_id = r.id AND c.verdict = 'fits')`;
  return rows.some((row) => normalizeHousehold(row.household) === household);
}

/** The households of a settlement's part, wherever it names `beside` (or what is dropped), with one added. */
async function rewrite(
  tx: Tx,
  ids: readonly string[],
  settlementId: string,
  { drop, add, beside }: { readonly drop: string | null; readonly add: string; readonly beside?: string },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE uchastok SET parts = (
      SELECT jsonb_agg(CASE WHEN part ->> 'settlementId' = ${settlementId} AND part -> 'households' @> to_jsonb(${beside ?? drop}::text)
        THEN jsonb_set(part, '{households}', (
          SELECT jsonb_agg(DISTINCT yard) FROM (
            SELECT yard FROM jsonb_array_elements(part -> 'households') yard WHERE yard IS DISTINCT FROM to_jsonb(${drop}::text)
            UNION SELECT to_jsonb(${add}::text)) yards))
        ELSE part END)
      FROM jsonb_array_elements(parts) part)
    WHERE id = ANY(${[...ids]}::uuid[])`;
}
