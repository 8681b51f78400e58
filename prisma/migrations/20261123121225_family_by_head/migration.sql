-- CreateIndex
CREATE INDEX "lishenets_entry_principal_id_idx" ON "lishenets_entry"("principal_id");
