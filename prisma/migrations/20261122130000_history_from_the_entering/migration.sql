-- The history of a record begins with the entering, where an act entered it by hand; of what a file brought its import tells.
CREATE FUNCTION "keep_resident_entering"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "resident_change" ("resident_id", "soviet_id", "version", "changed_on", "act", "account_id", "actor_name", "reason", "before", "after")
  VALUES (NEW."id", NEW."soviet_id", NEW."version",
    coalesce(nullif(current_setting('izbirkom.day', true), '')::date, current_date),
    current_setting('izbirkom.act', true),
    nullif(current_setting('izbirkom.account', true), '')::uuid,
    coalesce(current_setting('izbirkom.actor', true), ''),
    nullif(current_setting('izbirkom.reason', true), ''),
    '{}', to_jsonb(NEW) - '{id,version,normal_key,elector_no,import_id,registered_on}'::text[]);
  RETURN NULL;
END
$$;

CREATE TRIGGER "resident_entering_kept" AFTER INSERT ON "resident" FOR EACH ROW
  WHEN (current_setting('izbirkom.act', true) IN ('register/add-resident', 'register/add-residents'))
  EXECUTE FUNCTION "keep_resident_entering"();

CREATE FUNCTION "keep_territory_adding"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "territory_change" ("territory_id", "changed_on", "act", "account_id", "actor_name", "reason", "before", "after")
  VALUES (NEW."id",
    coalesce(nullif(current_setting('izbirkom.day', true), '')::date, current_date),
    current_setting('izbirkom.act', true),
    nullif(current_setting('izbirkom.account', true), '')::uuid,
    coalesce(current_setting('izbirkom.actor', true), ''),
    nullif(current_setting('izbirkom.reason', true), ''),
    '{}', to_jsonb(NEW) - '{id,version,path,import_id}'::text[]);
  RETURN NULL;
END
$$;

CREATE TRIGGER "territory_adding_kept" AFTER INSERT ON "territory" FOR EACH ROW
  WHEN (current_setting('izbirkom.act', true) = 'territory/add')
  EXECUTE FUNCTION "keep_territory_adding"();

-- Who left a household: by the number in the soviet's register, or by the settlement. Few changes are of a place.
CREATE INDEX "resident_change_household_idx" ON "resident_change"(("before" ->> 'household'), "soviet_id")
  WHERE "before" ? 'household';
CREATE INDEX "resident_change_settlement_idx" ON "resident_change"(("before" ->> 'settlement_id'))
  WHERE "before" ? 'settlement_id';
