-- A household's number stands in every settlement of a guberniya: in one soviet its people are found without all of those.
CREATE INDEX "resident_soviet_household_idx" ON "resident"("soviet_id", "household")
  WHERE "struck_on" IS NULL AND "merged_into_id" IS NULL;
