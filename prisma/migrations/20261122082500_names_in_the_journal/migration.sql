-- Names that stand in the journal are gone through by their letters' codes: by the rules of the language each step took ten times as long.
-- The condition keeps the index out of the schema's words, which have none for its order.
DROP INDEX "journal_entry_actor_name_id_idx";
CREATE INDEX "journal_entry_actor_name_codes_idx" ON "journal_entry"("actor_name" COLLATE "C", "id") WHERE "actor_name" IS NOT NULL;
-- Territories by any part of their name.
CREATE INDEX "territory_name_trigrams" ON "territory" USING gin (lower("name") gin_trgm_ops);
-- Those that have a commission, by name, without the settlements among them, which have none.
CREATE INDEX "territory_seat_name_idx" ON "territory"("name", "id") WHERE "kind" <> 'settlement';
