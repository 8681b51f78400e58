-- A complaint and a petition know whose entry they are about, and where: a guberniya's few hundred named so, or under a letter, are
-- found and counted by an index, and not by looking into as many entries.

ALTER TABLE "appeal"
  ADD COLUMN "letter" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "normal_name" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "settlement_id" UUID;
ALTER TABLE "petition" ADD COLUMN "normal_name" TEXT NOT NULL DEFAULT '';

UPDATE "appeal" a SET "letter" = e."letter", "normal_name" = e."normal_name", "settlement_id" = e."settlement_id"
FROM "lishenets_entry" e WHERE e."id" = a."entry_id";
UPDATE "petition" p SET "normal_name" = e."normal_name" FROM "lishenets_entry" e WHERE e."id" = p."entry_id";

CREATE FUNCTION "appeal_takes_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT e."letter", e."normal_name", e."settlement_id" INTO NEW."letter", NEW."normal_name", NEW."settlement_id"
  FROM "lishenets_entry" e WHERE e."id" = NEW."entry_id";
  RETURN NEW;
END
$$;
CREATE TRIGGER "appeal_takes_entry" BEFORE INSERT OR UPDATE OF "entry_id" ON "appeal"
FOR EACH ROW EXECUTE FUNCTION "appeal_takes_entry"();

CREATE FUNCTION "petition_takes_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT e."normal_name" INTO NEW."normal_name" FROM "lishenets_entry" e WHERE e."id" = NEW."entry_id";
  RETURN NEW;
END
$$;
CREATE TRIGGER "petition_takes_entry" BEFORE INSERT OR UPDATE OF "entry_id" ON "petition"
FOR EACH ROW EXECUTE FUNCTION "petition_takes_entry"();

CREATE FUNCTION "complaints_follow_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "appeal" SET "letter" = NEW."letter", "normal_name" = NEW."normal_name", "settlement_id" = NEW."settlement_id"
  WHERE "entry_id" = NEW."id";
  UPDATE "petition" SET "normal_name" = NEW."normal_name" WHERE "entry_id" = NEW."id";
  RETURN NULL;
END
$$;
-- Of any column: the entry's own trigger may change its name where another column was set.
CREATE TRIGGER "complaints_follow_entry" AFTER UPDATE ON "lishenets_entry"
FOR EACH ROW WHEN ((OLD."letter", OLD."normal_name", OLD."settlement_id")
  IS DISTINCT FROM (NEW."letter", NEW."normal_name", NEW."settlement_id"))
EXECUTE FUNCTION "complaints_follow_entry"();

CREATE INDEX "appeal_letter_idx" ON "appeal"("letter",
  (CASE WHEN "state" = 'held' AND "due_on" IS NOT NULL THEN 0 WHEN "state" IN ('held', 'sent', 'satisfied', 'refused') THEN 1 ELSE 2 END),
  coalesce("due_on", "filed_on", '-infinity'::date), "id"
);
CREATE INDEX "appeal_settlement_id_idx" ON "appeal"("settlement_id");
CREATE INDEX "appeal_normal_name_id_idx" ON "appeal"("normal_name", "id");
CREATE INDEX "appeal_surname_idx" ON "appeal" (
  ("surname_of"("normal_name") COLLATE "C"), ("given_of"("normal_name") COLLATE "C"), ("patronymic_of"("normal_name") COLLATE "C")
);
CREATE INDEX "petition_normal_name_id_idx" ON "petition"("normal_name", "id");
CREATE INDEX "petition_surname_idx" ON "petition" (
  ("surname_of"("normal_name") COLLATE "C"), ("given_of"("normal_name") COLLATE "C"), ("patronymic_of"("normal_name") COLLATE "C")
);
ANALYZE "appeal", "petition";

-- Who is named so in one soviet, without looking through all of the guberniya that are.
CREATE INDEX "resident_soviet_surname_idx" ON "resident"("soviet_id", ("surname_of"("normal_name") COLLATE "C"));
