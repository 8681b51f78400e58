-- How many of a campaign, a level or a rule there are is counted in an index, without a look at the rows.
CREATE INDEX "journal_entry_campaign_id_id_idx" ON "journal_entry"("campaign_id", "id");
CREATE INDEX "filed_finding_campaign_id_id_idx" ON "filed_finding"("campaign_id", "id");
CREATE INDEX "filed_finding_level_id_idx" ON "filed_finding"("level", "id");
CREATE INDEX "filed_finding_rule_id_idx" ON "filed_finding"("rule", "id");
CREATE INDEX "filed_finding_article_idx" ON "filed_finding"("article" text_pattern_ops, "id") WHERE "article" IS NOT NULL;
-- The standing of a whole register by letters, and that of a list, likewise.
DROP INDEX "lishenets_entry_soviet_id_state_idx";
CREATE INDEX "lishenets_entry_soviet_id_state_letter_verdict_principal_id_idx" ON "lishenets_entry"("soviet_id", "state", "letter", "verdict", "principal_id");
CREATE INDEX "disfranchised_row_list_id_outcome_idx" ON "disfranchised_row"("list_id", "outcome");
-- The few standings of a whole guberniya by name, in the parts that a search by name goes by; households of one number.
CREATE INDEX "resident_rare_name_idx" ON "resident"(
  "franchise", ("surname_of"("normal_name") COLLATE "C"), ("given_of"("normal_name") COLLATE "C"), ("patronymic_of"("normal_name") COLLATE "C"), "id"
) WHERE "franchise" IN ('disfranchised', 'age-undecided', 'detained') AND "struck_on" IS NULL AND "merged_into_id" IS NULL;
CREATE INDEX "resident_household_idx" ON "resident"("household");
CREATE INDEX "changeset_created_at_id_idx" ON "changeset"("created_at", "id");
