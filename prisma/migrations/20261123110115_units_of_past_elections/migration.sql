-- AlterTable
ALTER TABLE "election" ADD COLUMN     "units" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "past_resident" ADD COLUMN     "unit_ids" UUID[] DEFAULT ARRAY[]::UUID[];

-- Of elections that were past before this, the units are told as far as the register still knows them, struck ones too.
UPDATE "election" e SET "units" = called."units"
FROM (
  SELECT u."soviet_id", jsonb_object_agg(u."id", jsonb_build_object(
    'kind', u."kind", 'name', CASE WHEN p."id" IS NULL THEN u."name" ELSE p."name" || ': ' || u."name" END)) AS "units"
  FROM "unit" u LEFT JOIN "unit" p ON p."id" = u."parent_id"
  GROUP BY u."soviet_id"
) called
WHERE called."soviet_id" = e."soviet_id" AND e."is_past";

UPDATE "past_resident" r SET "unit_ids" = counted."unit_ids"
FROM (
  SELECT c."resident_id", u."soviet_id", array_agg(u."id" ORDER BY u."id") AS "unit_ids"
  FROM "unit_claim" c JOIN "unit" u ON u."id" = c."unit_id"
  WHERE NOT c."released"
  GROUP BY 1, 2
) counted
WHERE counted."resident_id" = r."id" AND counted."soviet_id" = r."soviet_id";
