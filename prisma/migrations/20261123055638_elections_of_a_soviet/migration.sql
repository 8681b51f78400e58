-- CreateIndex
CREATE INDEX "election_soviet_id_starts_on_id_idx" ON "election"("soviet_id", "starts_on", "id");
