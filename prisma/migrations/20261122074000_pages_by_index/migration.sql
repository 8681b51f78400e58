-- What a list is ordered or narrowed by stands in its own table, and its index finds the page: else a guberniya's lists are put in
-- order anew for every page of fifty.

-- The disfranchised: their name and settlement as the register of residents has them, kept by the database itself.
ALTER TABLE "lishenets_entry"
  ADD COLUMN "normal_name" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "settlement_id" UUID;
UPDATE "lishenets_entry" e SET "normal_name" = r."normal_name", "settlement_id" = r."settlement_id"
FROM "resident" r WHERE r."id" = e."resident_id";

CREATE FUNCTION "entry_takes_place"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT r."normal_name", r."settlement_id" INTO NEW."normal_name", NEW."settlement_id"
  FROM "resident" r WHERE r."id" = NEW."resident_id";
  RETURN NEW;
END
$$;
CREATE TRIGGER "entry_takes_place" BEFORE INSERT OR UPDATE OF "resident_id" ON "lishenets_entry"
FOR EACH ROW EXECUTE FUNCTION "entry_takes_place"();

CREATE FUNCTION "entries_follow_resident"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "lishenets_entry" SET "normal_name" = NEW."normal_name", "settlement_id" = NEW."settlement_id"
  WHERE "resident_id" = NEW."id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "entries_follow_resident" AFTER UPDATE OF "normal_name", "settlement_id" ON "resident"
FOR EACH ROW WHEN (OLD."normal_name" <> NEW."normal_name" OR OLD."settlement_id" <> NEW."settlement_id")
EXECUTE FUNCTION "entries_follow_resident"();

CREATE INDEX "lishenets_entry_normal_name_id_idx" ON "lishenets_entry"("normal_name", "id");
CREATE INDEX "lishenets_entry_soviet_id_normal_name_id_idx" ON "lishenets_entry"("soviet_id", "normal_name", "id");
CREATE INDEX "lishenets_entry_settlement_id_normal_name_id_idx" ON "lishenets_entry"("settlement_id", "normal_name", "id");
CREATE INDEX "lishenets_entry_letter_normal_name_id_idx" ON "lishenets_entry"("letter", "normal_name", "id");
CREATE INDEX "lishenets_entry_surname_idx" ON "lishenets_entry" (
  ("surname_of"("normal_name") COLLATE "C"), ("given_of"("normal_name") COLLATE "C"), ("patronymic_of"("normal_name") COLLATE "C")
);
CREATE INDEX "lishenets_entry_given_idx" ON "lishenets_entry" (
  ("given_of"("normal_name") COLLATE "C"), ("patronymic_of"("normal_name") COLLATE "C")
);
CREATE INDEX "lishenets_entry_gone_idx" ON "lishenets_entry"("state", "normal_name", "id") WHERE "state" <> 'entered';
CREATE INDEX "lishenets_entry_doubtful_idx" ON "lishenets_entry"("verdict", "normal_name", "id") WHERE "verdict" <> 'lawful';
CREATE INDEX "lishenets_entry_entered_idx" ON "lishenets_entry"(coalesce("entered_on", '-infinity'::date), "id");
CREATE INDEX "lishenets_entry_information_id_idx" ON "lishenets_entry"("information_id");
CREATE INDEX "information_waiting_idx" ON "information"((("is_confirmed" IS NOT NULL)::int), "id");

-- Petitions by the day on which they were brought.
CREATE INDEX "petition_filed_idx" ON "petition"(coalesce("filed_on", '-infinity'::date), "id");
CREATE INDEX "petition_state_filed_idx" ON "petition"("state", coalesce("filed_on", '-infinity'::date), "id");

-- Complaints: who has one in hand, and by when: of the latest body on its way, and while the word is owed, of the list's maker
-- or of who stands in its stead (33).
ALTER TABLE "appeal"
  ADD COLUMN "due_on" DATE,
  ADD COLUMN "holder" TEXT,
  ADD COLUMN "holder_id" UUID;

CREATE FUNCTION "tell_holder"("told" UUID) RETURNS void LANGUAGE sql AS $$
  UPDATE "appeal" a SET "due_on" = found."due_on", "holder" = found."holder", "holder_id" = found."holder_id"
  FROM (
    SELECT now."due_on",
      CASE
        WHEN a."state" = 'announced' THEN NULL
        WHEN a."state" NOT IN ('satisfied', 'refused') THEN coalesce(now."office", now."body")
        WHEN owed."commission_id" IS NULL AND owed."territory_id" IS NOT NULL
          THEN CASE WHEN owed."kind" IN ('selsoviet', 'city', 'city-district') THEN 'soviet' ELSE 'executive' END
        ELSE maker."kind" END AS "holder",
      CASE
        WHEN a."state" = 'announced' THEN NULL
        WHEN a."state" NOT IN ('satisfied', 'refused') THEN coalesce(now."office_id", now."commission_id")
        WHEN owed."commission_id" IS NULL AND owed."territory_id" IS NOT NULL THEN owed."territory_id"
        ELSE maker."id" END AS "holder_id"
    FROM "appeal" a
    LEFT JOIN "election" el ON el."id" = a."election_id" LEFT JOIN "commission" maker ON maker."id" = el."commission_id"
    LEFT JOIN LATERAL (
      SELECT s."due_on", s."office", s."body", s."office_id", s."commission_id" FROM "appeal_step" s
      WHERE s."appeal_id" = a."id" ORDER BY s."ordinal" DESC LIMIT 1
    ) now ON true
    LEFT JOIN LATERAL (
      SELECT t."commission_id", t."territory_id", owing."kind" FROM "term" t JOIN "territory" owing ON owing."id" = t."territory_id"
      WHERE t."subject_id" = a."id" AND t."duty" = 'appeal-announce' AND t."state" = 'open' LIMIT 1
    ) owed ON true
    WHERE a."id" = "told"
  ) found
  WHERE a."id" = "told"
    AND (a."due_on", a."holder", a."holder_id") IS DISTINCT FROM (found."due_on", found."holder", found."holder_id")
$$;

CREATE FUNCTION "appeal_tells_holder"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_holder"(NEW."id");
  RETURN NULL;
END
$$;
CREATE TRIGGER "appeal_tells_holder" AFTER INSERT OR UPDATE OF "state", "election_id" ON "appeal"
FOR EACH ROW EXECUTE FUNCTION "appeal_tells_holder"();

CREATE FUNCTION "step_tells_holder"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN PERFORM "tell_holder"(OLD."appeal_id"); ELSE PERFORM "tell_holder"(NEW."appeal_id"); END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "step_tells_holder"
AFTER INSERT OR DELETE OR UPDATE OF "due_on", "body", "commission_id", "office", "office_id" ON "appeal_step"
FOR EACH ROW EXECUTE FUNCTION "step_tells_holder"();

CREATE FUNCTION "term_tells_holder"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN PERFORM "tell_holder"(OLD."subject_id"); ELSE PERFORM "tell_holder"(NEW."subject_id"); END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "term_tells_holder" AFTER INSERT OR UPDATE OF "state", "commission_id", "territory_id" ON "term"
FOR EACH ROW WHEN (NEW."duty" = 'appeal-announce') EXECUTE FUNCTION "term_tells_holder"();
CREATE TRIGGER "term_gone_tells_holder" AFTER DELETE ON "term"
FOR EACH ROW WHEN (OLD."duty" = 'appeal-announce') EXECUTE FUNCTION "term_tells_holder"();

SELECT "tell_holder"("id") FROM "appeal";

CREATE INDEX "appeal_urgency_idx" ON "appeal"(
  (CASE WHEN "state" = 'held' AND "due_on" IS NOT NULL THEN 0 WHEN "state" IN ('held', 'sent', 'satisfied', 'refused') THEN 1 ELSE 2 END),
  coalesce("due_on", "filed_on", '-infinity'::date), "id"
);
CREATE INDEX "appeal_filed_idx" ON "appeal"(coalesce("filed_on", '-infinity'::date), "id");
CREATE INDEX "appeal_state_due_on_idx" ON "appeal"("state", "due_on");
CREATE INDEX "appeal_outcome_idx" ON "appeal"("outcome");
CREATE INDEX "appeal_holder_idx" ON "appeal"("holder");
CREATE INDEX "appeal_holder_id_idx" ON "appeal"("holder_id");

-- Households in the order of their numbers, and the few standings by settlement.
CREATE INDEX "resident_yard_idx" ON "resident"(
  "settlement_id", (lpad(coalesce(substring("household" FROM '^[0-9]+'), ''), 8, ' ') || '|' || "household")
) WHERE "struck_on" IS NULL AND "merged_into_id" IS NULL;
CREATE INDEX "resident_rare_place_idx" ON "resident"("franchise", "settlement_id", "normal_name", "id")
  WHERE "franchise" IN ('disfranchised', 'age-undecided', 'detained') AND "struck_on" IS NULL AND "merged_into_id" IS NULL;
CREATE INDEX "territory_name_id_idx" ON "territory"("name", "id");

-- The journal and what acts left behind, by what they are narrowed by.
CREATE INDEX "journal_entry_act_idx" ON "journal_entry"("act" text_pattern_ops, "id") WHERE "act" IS NOT NULL;
CREATE INDEX "journal_entry_actor_name_id_idx" ON "journal_entry"("actor_name", "id");
CREATE INDEX "journal_entry_campaign_day_id_idx" ON "journal_entry"("campaign_day", "id");
CREATE INDEX "journal_entry_territory_id_id_idx" ON "journal_entry"("territory_id", "id");
DROP INDEX "filed_finding_territory_id_idx";
CREATE INDEX "filed_finding_territory_id_id_idx" ON "filed_finding"("territory_id", "id");
CREATE INDEX "filed_finding_subject_id_id_idx" ON "filed_finding"("subject_id", "id");
CREATE INDEX "meeting_held_on_hour_id_idx" ON "meeting"("held_on", "hour", "id");
-- Neither of these two can be told in the schema's own words, which leave out such as have a condition. What lies in a territory is a range of the paths by their letters' codes.
CREATE INDEX "territory_path_codes_idx" ON "territory"("path" COLLATE "C") WHERE "path" IS NOT NULL;
