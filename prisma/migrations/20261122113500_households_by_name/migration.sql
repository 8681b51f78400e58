-- Households of one number throughout a guberniya, in the order of the names as a search by name has them: a page is read from it.
DROP INDEX "resident_household_idx";
CREATE INDEX "resident_household_name_idx" ON "resident"(
  "household", ("surname_of"("normal_name") COLLATE "C"), ("given_of"("normal_name") COLLATE "C"), ("patronymic_of"("normal_name") COLLATE "C"), "id"
) WHERE "struck_on" IS NULL AND "merged_into_id" IS NULL;
