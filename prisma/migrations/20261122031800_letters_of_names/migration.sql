-- Which letters a folded name has. A slip of the pen changes two of them at the most, so that nine names in ten need not be
-- compared letter by letter.
CREATE FUNCTION "letters_of"("word" TEXT) RETURNS BIT(32) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  ((strpos("word", 'а') > 0)::int << 0) | ((strpos("word", 'б') > 0)::int << 1) | ((strpos("word", 'в') > 0)::int << 2) |
  ((strpos("word", 'г') > 0)::int << 3) | ((strpos("word", 'д') > 0)::int << 4) | ((strpos("word", 'е') > 0)::int << 5) |
  ((strpos("word", 'ж') > 0)::int << 6) | ((strpos("word", 'з') > 0)::int << 7) | ((strpos("word", 'и') > 0)::int << 8) |
  ((strpos("word", 'к') > 0)::int << 9) | ((strpos("word", 'л') > 0)::int << 10) | ((strpos("word", 'м') > 0)::int << 11) |
  ((strpos("word", 'н') > 0)::int << 12) | ((strpos("word", 'о') > 0)::int << 13) | ((strpos("word", 'п') > 0)::int << 14) |
  ((strpos("word", 'р') > 0)::int << 15) | ((strpos("word", 'с') > 0)::int << 16) | ((strpos("word", 'т') > 0)::int << 17) |
  ((strpos("word", 'у') > 0)::int << 18) | ((strpos("word", 'ф') > 0)::int << 19) | ((strpos("word", 'х') > 0)::int << 20) |
  ((strpos("word", 'ц') > 0)::int << 21) | ((strpos("word", 'ч') > 0)::int << 22) | ((strpos("word", 'ш') > 0)::int << 23) |
  ((strpos("word", 'щ') > 0)::int << 24) | ((strpos("word", 'ю') > 0)::int << 25) | ((strpos("word", 'я') > 0)::int << 26) |
  ((strpos("word", '-') > 0)::int << 27) | ((strpos("word", '.') > 0)::int << 28)
)::bit(32);

ALTER TABLE "surname" ADD COLUMN "letters" BIT(32) GENERATED ALWAYS AS ("letters_of"("folded")) STORED;

-- Who is in the register no more, and the few standings that are looked for among many: small, and seldom written to.
CREATE INDEX "resident_gone_idx" ON "resident" ("soviet_id", "normal_name", "id")
  WHERE "struck_on" IS NOT NULL OR "merged_into_id" IS NOT NULL;
CREATE INDEX "resident_rare_idx" ON "resident" ("franchise", "soviet_id", "normal_name", "id")
  WHERE "franchise" IN ('disfranchised', 'age-undecided', 'detained') AND "struck_on" IS NULL AND "merged_into_id" IS NULL;
