-- AlterTable
ALTER TABLE "election" ADD COLUMN     "is_past" BOOLEAN NOT NULL DEFAULT false;

-- Elections are past from an act on, no longer by what else is known of the soviet at the moment of asking.
UPDATE "election" e SET "is_past" = true
WHERE EXISTS (SELECT FROM "election" later WHERE later."soviet_id" = e."soviet_id"
    AND (later."starts_on", later."id") > (e."starts_on", e."id"))
  OR EXISTS (SELECT FROM "territory" gone WHERE gone."id" = e."soviet_id" AND gone."merged_into_id" IS NOT NULL);
