-- A person's day of entry is the day of the act that entered the person, imports included, at no cost to them.
ALTER TABLE "resident" ADD COLUMN "registered_on" DATE DEFAULT (NULLIF(current_setting('izbirkom.day'::text, true), ''::text))::date;
CREATE INDEX "resident_settlement_id_household_idx" ON "resident"("settlement_id", "household");

-- AlterTable
ALTER TABLE "territory" ADD COLUMN "struck_on" DATE,
ADD COLUMN "strike_reason" TEXT,
ADD COLUMN "merged_into_id" UUID,
ADD COLUMN "joined_to_id" UUID;
ALTER TABLE "territory" ADD CONSTRAINT "territory_joined_to_id_fkey" FOREIGN KEY ("joined_to_id") REFERENCES "territory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "resident_change" (
    "id" BIGSERIAL NOT NULL,
    "resident_id" UUID NOT NULL,
    "soviet_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_on" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "act" TEXT NOT NULL,
    "account_id" UUID,
    "actor_name" TEXT NOT NULL,
    "reason" TEXT,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,

    CONSTRAINT "resident_change_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "resident_change_resident_id_id_idx" ON "resident_change"("resident_id", "id");
CREATE INDEX "resident_change_soviet_id_changed_on_idx" ON "resident_change"("soviet_id", "changed_on");
ALTER TABLE "resident_change" ADD CONSTRAINT "resident_change_resident_id_fkey" FOREIGN KEY ("resident_id") REFERENCES "resident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "territory_change" (
    "id" BIGSERIAL NOT NULL,
    "territory_id" UUID NOT NULL,
    "changed_on" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "act" TEXT NOT NULL,
    "account_id" UUID,
    "actor_name" TEXT NOT NULL,
    "reason" TEXT,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,

    CONSTRAINT "territory_change_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "territory_change_territory_id_id_idx" ON "territory_change"("territory_id", "id");
ALTER TABLE "territory_change" ADD CONSTRAINT "territory_change_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territory"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "resident_merge" (
    "id" UUID NOT NULL,
    "merged_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "merged_on" DATE NOT NULL,
    "actor_name" TEXT NOT NULL,
    "moved" JSONB NOT NULL,
    "undone_on" DATE,

    CONSTRAINT "resident_merge_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "resident_merge_merged_id_idx" ON "resident_merge"("merged_id");
CREATE INDEX "resident_merge_into_id_idx" ON "resident_merge"("into_id");
ALTER TABLE "resident_merge" ADD CONSTRAINT "resident_merge_merged_id_fkey" FOREIGN KEY ("merged_id") REFERENCES "resident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "changeset" (
    "id" UUID NOT NULL,
    "soviet_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "change" JSONB NOT NULL,
    "chosen" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "fit" INTEGER NOT NULL,
    "unfit" INTEGER NOT NULL,
    "account_id" UUID NOT NULL,
    "actor_name" TEXT NOT NULL,
    "prepared_on" DATE NOT NULL,
    "applied_on" DATE,
    "undone_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "changeset_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "changeset_soviet_id_created_at_id_idx" ON "changeset"("soviet_id", "created_at", "id");
ALTER TABLE "changeset" ADD CONSTRAINT "changeset_soviet_id_fkey" FOREIGN KEY ("soviet_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "changeset" ADD CONSTRAINT "changeset_state" CHECK ("state" IN ('prepared', 'applied', 'undone'));
ALTER TABLE "changeset" ADD CONSTRAINT "changeset_kind" CHECK ("kind" IN ('move', 'strike', 'uchastok', 'field'));

-- CreateTable
CREATE TABLE "changeset_row" (
    "changeset_id" UUID NOT NULL,
    "resident_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "seen" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,

    CONSTRAINT "changeset_row_pkey" PRIMARY KEY ("changeset_id","resident_id")
);
CREATE INDEX "changeset_row_changeset_id_verdict_ordinal_idx" ON "changeset_row"("changeset_id", "verdict", "ordinal");
CREATE INDEX "changeset_row_resident_id_idx" ON "changeset_row"("resident_id");
ALTER TABLE "changeset_row" ADD CONSTRAINT "changeset_row_changeset_id_fkey" FOREIGN KEY ("changeset_id") REFERENCES "changeset"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "changeset_row" ADD CONSTRAINT "changeset_row_resident_id_fkey" FOREIGN KEY ("resident_id") REFERENCES "resident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What of the first object stands otherwise in the second.
CREATE FUNCTION "fields_otherwise"("one" JSONB, "other" JSONB) RETURNS JSONB LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  SELECT coalesce(jsonb_object_agg(field.key, field.value), '{}'::jsonb)
  FROM jsonb_each("one") field WHERE field.value IS DISTINCT FROM "other" -> field.key
);

-- Objects laid one over another in the order given: the last word counts.
CREATE AGGREGATE "jsonb_overlay"(JSONB) (SFUNC = jsonb_concat, STYPE = JSONB, INITCOND = '{}');

-- Every change of a person's record is kept with the act that made it; the runner of acts says which that is. Whole
-- statements at once, and never by a nested loop: one statement may change a person or a whole soviet.
CREATE FUNCTION "keep_resident_changes"() RETURNS trigger LANGUAGE plpgsql SET enable_nestloop = off AS $$
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
    SELECT "id", "soviet_id", to_jsonb(was) - '{id,version,normal_key,elector_no,import_id,registered_on}'::text[] AS "fields" FROM "was"
  ) o
  JOIN (
    SELECT "id", "version", to_jsonb(becomes) - '{id,version,normal_key,elector_no,import_id,registered_on}'::text[] AS "fields" FROM "becomes"
  ) n ON n."id" = o."id"
  WHERE n."fields" <> o."fields";
  RETURN NULL;
END
$$;

CREATE TRIGGER "resident_changes_kept" AFTER UPDATE ON "resident"
  REFERENCING OLD TABLE AS "was" NEW TABLE AS "becomes" FOR EACH STATEMENT EXECUTE FUNCTION "keep_resident_changes"();

CREATE FUNCTION "keep_territory_changes"() RETURNS trigger LANGUAGE plpgsql SET enable_nestloop = off AS $$
BEGIN
  INSERT INTO "territory_change" ("territory_id", "changed_on", "act", "account_id", "actor_name", "reason", "before", "after")
  SELECT o."id",
    coalesce(nullif(current_setting('izbirkom.day', true), '')::date, current_date),
    coalesce(current_setting('izbirkom.act', true), ''),
    nullif(current_setting('izbirkom.account', true), '')::uuid,
    coalesce(current_setting('izbirkom.actor', true), ''),
    nullif(current_setting('izbirkom.reason', true), ''),
    "fields_otherwise"(o."fields", n."fields"), "fields_otherwise"(n."fields", o."fields")
  FROM (SELECT "id", to_jsonb(was) - '{id,version,path,import_id}'::text[] AS "fields" FROM "was") o
  JOIN (SELECT "id", to_jsonb(becomes) - '{id,version,path,import_id}'::text[] AS "fields" FROM "becomes") n ON n."id" = o."id"
  WHERE n."fields" <> o."fields";
  RETURN NULL;
END
$$;

CREATE TRIGGER "territory_changes_kept" AFTER UPDATE ON "territory"
  REFERENCING OLD TABLE AS "was" NEW TABLE AS "becomes" FOR EACH STATEMENT EXECUTE FUNCTION "keep_territory_changes"();

-- What was is not rewritten.
CREATE TRIGGER "resident_change_no_change" BEFORE UPDATE ON "resident_change"
  FOR EACH ROW EXECUTE FUNCTION "journal_entry_is_kept"();
CREATE TRIGGER "territory_change_no_change" BEFORE UPDATE ON "territory_change"
  FOR EACH ROW EXECUTE FUNCTION "journal_entry_is_kept"();
