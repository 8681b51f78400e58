-- DropIndex
DROP INDEX "resident_change_soviet_id_changed_on_idx";

-- CreateIndex
CREATE INDEX "resident_change_soviet_id_changed_on_resident_id_idx" ON "resident_change"("soviet_id", "changed_on", "resident_id");
