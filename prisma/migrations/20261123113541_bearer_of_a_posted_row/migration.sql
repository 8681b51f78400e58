-- AlterTable
ALTER TABLE "disfranchised_row" ADD COLUMN     "borne_by_id" UUID;

-- Of elections laid down already: the posted record, or the one that it had been made one with by then.
WITH RECURSIVE went AS (
  SELECT row."list_id", row."entry_id", list."election_id", (row."posted" ->> 'residentId')::uuid AS "id"
  FROM "disfranchised_row" row
  JOIN "disfranchised_list" list ON list."id" = row."list_id"
  JOIN "election" e ON e."id" = list."election_id" AND e."is_past"
  WHERE row."posted" IS NOT NULL
  UNION ALL
  SELECT went."list_id", went."entry_id", went."election_id", r."merged_into_id"
  FROM went JOIN "resident" r ON r."id" = went."id" AND r."merged_into_id" IS NOT NULL
  WHERE NOT EXISTS (SELECT FROM "past_resident" p WHERE p."election_id" = went."election_id" AND p."id" = went."id")
)
UPDATE "disfranchised_row" row SET "borne_by_id" = went."id" FROM went
WHERE row."list_id" = went."list_id" AND row."entry_id" = went."entry_id"
  AND EXISTS (SELECT FROM "past_resident" p WHERE p."election_id" = went."election_id" AND p."id" = went."id");
