-- DropIndex
DROP INDEX "surname_folded_trigrams";

-- DropIndex
DROP INDEX "surname_normal_trigrams";

-- CreateTable
CREATE TABLE "given_name" (
    "normal" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "given_name_pkey" PRIMARY KEY ("normal")
);

-- CreateTable
CREATE TABLE "patronymic" (
    "normal" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "patronymic_pkey" PRIMARY KEY ("normal")
);

-- CreateTable
CREATE TABLE "not_same" (
    "resident_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "marked_on" DATE NOT NULL,

    CONSTRAINT "not_same_pkey" PRIMARY KEY ("resident_id","other_id")
);

-- CreateIndex
CREATE INDEX "given_name_beginnings" ON "given_name"("normal" text_pattern_ops);

-- CreateIndex
CREATE INDEX "given_name_folded_idx" ON "given_name"("folded");

-- CreateIndex
CREATE INDEX "patronymic_beginnings" ON "patronymic"("normal" text_pattern_ops);

-- CreateIndex
CREATE INDEX "patronymic_folded_idx" ON "patronymic"("folded");

-- CreateIndex
CREATE INDEX "not_same_other_id_idx" ON "not_same"("other_id");

-- CreateIndex
CREATE INDEX "surname_beginnings" ON "surname"("normal" text_pattern_ops);

-- CreateIndex
CREATE INDEX "surname_folded_idx" ON "surname"("folded");

-- AddForeignKey
ALTER TABLE "not_same" ADD CONSTRAINT "not_same_resident_id_fkey" FOREIGN KEY ("resident_id") REFERENCES "resident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "not_same" ADD CONSTRAINT "not_same_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "resident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "not_same" ADD CONSTRAINT "not_same_lesser_first" CHECK ("resident_id" < "other_id");

-- As `foldName` folds: Ukrainian letters, old endings, letters that sound alike, soft signs, doubled consonants.
CREATE OR REPLACE FUNCTION "fold_name"("name" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(regexp_replace(regexp_replace(
  translate(
    regexp_replace(
      regexp_replace(translate(lower("name"), '’ʼ`', ''), '[йь]о', 'е', 'g'),
      '[ь''](?=[еєиїюя])', 'и', 'g'
    ),
    'їыйєэґ''"«»ьъ', 'иииеег'
  ),
  '([бвгджзклмнпрстфхцчшщ])\1+', '\1', 'g'
), 'аго$', 'ого'), 'яго$', 'его');

CREATE FUNCTION "given_of"("normal_name" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN split_part("normal_name", ' ', 2);

CREATE FUNCTION "patronymic_of"("normal_name" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN split_part("normal_name", ' ', 3);

CREATE OR REPLACE FUNCTION "remember_surnames"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "surname" ("normal", "folded")
  SELECT s."normal", "fold_name"(s."normal")
  FROM (SELECT DISTINCT "surname_of"("normal_name") AS "normal" FROM "added") s
  WHERE NOT EXISTS (SELECT FROM "surname" known WHERE known."normal" = s."normal")
  ORDER BY 1
  ON CONFLICT DO NOTHING;
  INSERT INTO "given_name" ("normal", "folded")
  SELECT s."normal", "fold_name"(s."normal")
  FROM (SELECT DISTINCT "given_of"("normal_name") AS "normal" FROM "added") s
  WHERE NOT EXISTS (SELECT FROM "given_name" known WHERE known."normal" = s."normal")
  ORDER BY 1
  ON CONFLICT DO NOTHING;
  INSERT INTO "patronymic" ("normal", "folded")
  SELECT s."normal", "fold_name"(s."normal")
  FROM (SELECT DISTINCT "patronymic_of"("normal_name") AS "normal" FROM "added") s
  WHERE NOT EXISTS (SELECT FROM "patronymic" known WHERE known."normal" = s."normal")
  ORDER BY 1
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION "remember_surname"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "surname" ("normal", "folded")
  VALUES ("surname_of"(NEW."normal_name"), "fold_name"("surname_of"(NEW."normal_name"))) ON CONFLICT DO NOTHING;
  INSERT INTO "given_name" ("normal", "folded")
  VALUES ("given_of"(NEW."normal_name"), "fold_name"("given_of"(NEW."normal_name"))) ON CONFLICT DO NOTHING;
  INSERT INTO "patronymic" ("normal", "folded")
  VALUES ("patronymic_of"(NEW."normal_name"), "fold_name"("patronymic_of"(NEW."normal_name"))) ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

UPDATE "surname" SET "folded" = "fold_name"("normal");
INSERT INTO "given_name" ("normal", "folded")
SELECT DISTINCT "given_of"("normal_name"), "fold_name"("given_of"("normal_name")) FROM "resident";
INSERT INTO "patronymic" ("normal", "folded")
SELECT DISTINCT "patronymic_of"("normal_name"), "fold_name"("patronymic_of"("normal_name")) FROM "resident";

-- In the order of the letters' codes, so that a beginning is a range of the index.
DROP INDEX "resident_surname_idx";
CREATE INDEX "resident_surname_idx" ON "resident" (
  ("surname_of"("normal_name") COLLATE "C"), ("given_of"("normal_name") COLLATE "C"), ("patronymic_of"("normal_name") COLLATE "C")
);
CREATE INDEX "resident_given_idx" ON "resident" (
  ("given_of"("normal_name") COLLATE "C"), ("patronymic_of"("normal_name") COLLATE "C")
);
CREATE INDEX "resident_patronymic_idx" ON "resident" (("patronymic_of"("normal_name") COLLATE "C"));
