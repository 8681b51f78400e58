-- An entry knows when its resident left the register: of a guberniya's entries the few that stand for the dead and departed are
-- found by an index, and not by looking up everybody's person.

ALTER TABLE "lishenets_entry" ADD COLUMN "gone_on" DATE;
UPDATE "lishenets_entry" e SET "gone_on" = r."struck_on"
FROM "resident" r WHERE r."id" = e."resident_id" AND r."struck_on" IS NOT NULL;

CREATE OR REPLACE FUNCTION "entry_takes_place"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT r."normal_name", r."settlement_id", r."struck_on" INTO NEW."normal_name", NEW."settlement_id", NEW."gone_on"
  FROM "resident" r WHERE r."id" = NEW."resident_id";
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION "entries_follow_resident"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "lishenets_entry"
  SET "normal_name" = NEW."normal_name", "settlement_id" = NEW."settlement_id", "gone_on" = NEW."struck_on"
  WHERE "resident_id" = NEW."id";
  RETURN NULL;
END
$$;
DROP TRIGGER "entries_follow_resident" ON "resident";
CREATE TRIGGER "entries_follow_resident" AFTER UPDATE OF "normal_name", "settlement_id", "struck_on" ON "resident"
FOR EACH ROW WHEN (OLD."normal_name" <> NEW."normal_name" OR OLD."settlement_id" <> NEW."settlement_id"
  OR OLD."struck_on" IS DISTINCT FROM NEW."struck_on")
EXECUTE FUNCTION "entries_follow_resident"();

CREATE INDEX "lishenets_entry_left_idx" ON "lishenets_entry"("normal_name", "id") WHERE "gone_on" IS NOT NULL AND "state" = 'entered';
