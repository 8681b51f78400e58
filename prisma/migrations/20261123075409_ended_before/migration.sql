-- AlterTable
ALTER TABLE "disfranchised_row" ADD COLUMN     "ended_before" BOOLEAN NOT NULL DEFAULT false;

-- Of elections laid down already: who is not among the barred was not barred then.
UPDATE "disfranchised_row" row SET "ended_before" = true
FROM "disfranchised_list" list, "election" e, "lishenets_entry" entry
WHERE list."id" = row."list_id" AND list."state" = 'published' AND e."id" = list."election_id" AND e."is_past"
  AND entry."id" = row."entry_id" AND row."outcome" = 'kept' AND row."satisfied_on" IS NULL
  AND EXISTS (SELECT FROM "past_resident" p WHERE p."election_id" = e."id"
    AND p."id" = coalesce((row."posted" ->> 'residentId')::uuid, entry."resident_id") AND p."franchise" <> 'disfranchised');
