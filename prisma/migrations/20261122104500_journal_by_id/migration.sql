-- Ids grow with the time: what is found by a territory and in order is found by the index on both.
DROP INDEX "journal_entry_territory_id_at_idx";
