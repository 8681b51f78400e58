-- AlterTable
ALTER TABLE "election" ADD COLUMN     "numbers_from" DATE,
ADD COLUMN     "past_on" DATE;

-- The number in the elector list is kept with what changed it, so that the list of an earlier day bears the numbers of that day.
CREATE OR REPLACE FUNCTION "keep_resident_changes"() RETURNS trigger LANGUAGE plpgsql SET enable_nestloop = off AS $$
BEGIN
  INSERT INTO "resident_change" ("resident_id", "soviet_id", "version", "changed_on", "act", "account_id", "actor_name", "reason", "before", "after")
  SELECT o."id", o."soviet_id", n."version",
    coalesce(nullif(current_setting('izbirkom.day', true), '')::date, current_date),
    coalesce(current_setting('izbirkom.act', true), ''),
    nullif(current_setting('izbirkom.account', true), '')::uuid,
    coalesce(current_setting('izbirkom.actor', true), ''),
    nullif(current_setting('izbirkom.reason', true), ''),
    "fields_otherwise"(o."fields", n."fields"), "fields_otherwise"(n."fields", o."fields")
  FROM (
    SELECT "id", "soviet_id", to_jsonb(was) - '{id,version,normal_key,import_id,registered_on}'::text[] AS "fields" FROM "was"
  ) o
  JOIN (
    SELECT "id", "version", to_jsonb(becomes) - '{id,version,normal_key,import_id,registered_on}'::text[] AS "fields" FROM "becomes"
  ) n ON n."id" = o."id"
  WHERE n."fields" <> o."fields";
  RETURN NULL;
END
$$;

-- Elections that are past by now went on without the register from the day on which all that stood in their uchastki left them.
UPDATE "election" e SET "past_on" = left_them."day" FROM (
  SELECT u."election_id", max(c."changed_on") AS "day" FROM "resident_change" c
  JOIN "uchastok" u ON u."id" = (c."before" ->> 'uchastok_id')::uuid
  JOIN "past_resident" p ON p."election_id" = u."election_id" AND p."id" = c."resident_id"
  WHERE c."before" ? 'uchastok_id' AND c."after" ->> 'uchastok_id' IS NULL
  GROUP BY u."election_id"
) left_them WHERE left_them."election_id" = e."id" AND e."is_past";

-- Which numbers stood before the last that is known to have been given or lost was not kept: of the past elections any, of
-- the present those of days before the last division or move between uchastki.
UPDATE "election" SET "numbers_from" = "past_on" WHERE "is_past";
UPDATE "election" e SET "numbers_from" = known."day" FROM (
  SELECT told."election_id", max(told."day") AS "day" FROM (
    SELECT u."election_id", c."changed_on" AS "day" FROM "resident_change" c
    CROSS JOIN LATERAL (VALUES (c."before" ->> 'uchastok_id'), (c."after" ->> 'uchastok_id')) stood("id")
    JOIN "uchastok" u ON u."id" = stood."id"::uuid
    UNION ALL
    SELECT "subject_id", coalesce("campaign_day", "at"::date) FROM "journal_entry" WHERE "act" = 'uchastki/adopt'
  ) told GROUP BY told."election_id"
) known WHERE known."election_id" = e."id" AND NOT e."is_past";
