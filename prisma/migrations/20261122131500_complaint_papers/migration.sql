-- What a citizen lays to a complaint, and its scans; and who took the complaint first, where that is no commission here.
ALTER TABLE "appeal" ADD COLUMN "addressed_to_name" TEXT;
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_addressed_once" CHECK (num_nonnulls("addressed_to_id", "addressed_to_name") <= 1);

CREATE TABLE "appeal_document" (
    "id" UUID NOT NULL,
    "appeal_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "issued_on" DATE,
    "issuer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "appeal_document_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "appeal_document_appeal_id_idx" ON "appeal_document"("appeal_id");

ALTER TABLE "appeal_document" ADD CONSTRAINT "appeal_document_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "evidence_scan" ADD COLUMN "appeal_document_id" UUID;

CREATE INDEX "evidence_scan_appeal_document_id_idx" ON "evidence_scan"("appeal_document_id");

ALTER TABLE "evidence_scan" ADD CONSTRAINT "evidence_scan_appeal_document_id_fkey" FOREIGN KEY ("appeal_document_id") REFERENCES "appeal_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "evidence_scan" DROP CONSTRAINT "evidence_scan_parent";
ALTER TABLE "evidence_scan" ADD CONSTRAINT "evidence_scan_parent" CHECK (num_nonnulls("document_id", "petition_document_id", "appeal_document_id") <= 1);
