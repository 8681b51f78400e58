import { Prisma } from '@/lib/store/generated/client';

/**
 * Of an applied changeset's row `c` with its person `r`: the record is no longer as the change left it. A later change that
 * was itself taken back leaves it as it was.
 */
export const changedSince = (isAssigned: boolean): Prisma.Sql => Prisma.sql`
  (r.version <> c.seen + 1 + 2 * (
    SELECT count(*) FROM changeset_row later JOIN changeset back ON back.id = later.changeset_id
    WHERE later.resident_id = c.resident_id AND later.verdict = 'fits' AND later.seen > c.seen
      AND back.state = 'undone' AND back.applied_on IS NOT NULL)
  OR ${isAssigned} AND r.uchastok_id::text IS DISTINCT FROM c.after ->> 'uchastok_id')`;

/** Someone who is not of the changeset, or whom it leaves where they are, bears the key that the record would get. */
export const meetsTwin = (fields: Prisma.Sql): Prisma.Sql => Prisma.sql`
  ${fields} ->> 'normal_key' IS NOT NULL AND EXISTS (
    SELECT FROM resident twin
    WHERE twin.settlement_id = coalesce((${fields} ->> 'settlement_id')::uuid, r.settlement_id)
      AND twin.normal_key = ${fields} ->> 'normal_key' AND twin.id <> r.id)`;

/** Whoever is not taken back with the others: the record was changed since, or somebody there bears its name now. */
export const standsOtherwise = (isAssigned: boolean): Prisma.Sql =>
  Prisma.sql`(${changedSince(isAssigned)} OR ${meetsTwin(Prisma.sql`c.before`)})`;
