-- AlterTable
ALTER TABLE "petition" ADD COLUMN     "letter" TEXT NOT NULL DEFAULT '';

-- The letter tells where a petition waits (18): it follows its entry, as the name does.
UPDATE "petition" p SET "letter" = e."letter" FROM "lishenets_entry" e WHERE e."id" = p."entry_id";

CREATE OR REPLACE FUNCTION "petition_takes_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT e."normal_name", e."letter" INTO NEW."normal_name", NEW."letter" FROM "lishenets_entry" e WHERE e."id" = NEW."entry_id";
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION "complaints_follow_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "appeal" SET "letter" = NEW."letter", "normal_name" = NEW."normal_name", "settlement_id" = NEW."settlement_id"
  WHERE "entry_id" = NEW."id";
  UPDATE "petition" SET "letter" = NEW."letter", "normal_name" = NEW."normal_name" WHERE "entry_id" = NEW."id";
  RETURN NULL;
END
$$;

-- CreateIndex
CREATE INDEX "petition_state_letter_idx" ON "petition"("state", "letter");
