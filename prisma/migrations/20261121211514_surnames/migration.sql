-- CreateTable
CREATE TABLE "surname" (
    "normal" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "surname_pkey" PRIMARY KEY ("normal")
);

-- As `foldName` folds: Ukrainian letters, letters that sound alike, soft signs, doubled consonants.
CREATE FUNCTION "fold_name"("name" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(
  translate(lower("name"), 'їыйєэґ''’ʼ`"«»ьъ', 'иииеег'),
  '([бвгджзклмнпрстфхцчшщ])\1+', '\1', 'g'
);

CREATE FUNCTION "surname_of"("normal_name" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN split_part("normal_name", ' ', 1);

CREATE FUNCTION "remember_surnames"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "surname" ("normal", "folded")
  SELECT s."normal", "fold_name"(s."normal")
  FROM (SELECT DISTINCT "surname_of"("normal_name") AS "normal" FROM "added") s
  WHERE NOT EXISTS (SELECT FROM "surname" known WHERE known."normal" = s."normal")
  ORDER BY 1
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

CREATE TRIGGER "resident_surnames_added" AFTER INSERT ON "resident"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "remember_surnames"();

CREATE FUNCTION "remember_surname"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "surname" ("normal", "folded")
  VALUES ("surname_of"(NEW."normal_name"), "fold_name"("surname_of"(NEW."normal_name"))) ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

CREATE TRIGGER "resident_surname_changed" AFTER UPDATE OF "normal_name" ON "resident"
  FOR EACH ROW WHEN (OLD."normal_name" IS DISTINCT FROM NEW."normal_name") EXECUTE FUNCTION "remember_surname"();

CREATE INDEX "surname_normal_trigrams" ON "surname" USING gin ("normal" gin_trgm_ops);
CREATE INDEX "surname_folded_trigrams" ON "surname" USING gin ("folded" gin_trgm_ops);
CREATE INDEX "resident_surname_idx" ON "resident" ("surname_of"("normal_name"), "normal_name", "id");

INSERT INTO "surname" ("normal", "folded")
SELECT DISTINCT "surname_of"("normal_name"), "fold_name"("surname_of"("normal_name")) FROM "resident";
