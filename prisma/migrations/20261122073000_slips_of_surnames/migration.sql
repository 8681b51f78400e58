-- Words that two slips of the pen part at the most agree once two letters at the most are left out of the beginning of each.
-- An index of surnames so shortened finds those near a word without comparing it with every one.
CREATE FUNCTION "slip_keys"("word" TEXT) RETURNS TEXT[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS $$
DECLARE
  begun TEXT := left(word, 7);
  shorter TEXT;
  keys TEXT[] := ARRAY[begun];
BEGIN
  FOR i IN 1..length(begun) LOOP
    shorter := left(begun, i - 1) || substr(begun, i + 1);
    keys := keys || shorter;
    FOR j IN i..length(shorter) LOOP
      keys := keys || (left(shorter, j - 1) || substr(shorter, j + 1));
    END LOOP;
  END LOOP;
  RETURN keys;
END
$$;

CREATE INDEX "surname_slips" ON "surname" USING gin (("slip_keys"("folded")) COLLATE "C");
-- How often each shortened word occurs need not be known, and is slow to reckon.
ALTER INDEX "surname_slips" ALTER COLUMN 1 SET STATISTICS 0;

-- They were compared by their letters before.
ALTER TABLE "surname" DROP COLUMN "letters";
DROP FUNCTION "letters_of"(TEXT);
