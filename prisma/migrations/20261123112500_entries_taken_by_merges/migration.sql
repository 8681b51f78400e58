-- Which merge took an entry along is asked of every row of a register as it stood on an earlier day.
CREATE INDEX "resident_merge_entries" ON "resident_merge" USING gin (("moved" -> 'lishenets_entry'));
