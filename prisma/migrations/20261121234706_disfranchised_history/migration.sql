-- AlterTable
ALTER TABLE "disfranchised_list" ADD COLUMN     "supplement" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "disfranchised_row" ADD COLUMN     "posted" JSONB;

-- AlterTable
ALTER TABLE "lishenets_entry" ADD COLUMN     "before" JSONB,
ADD COLUMN     "is_reopened" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reopened_on" DATE,
ADD COLUMN     "reopened_why" TEXT,
ADD COLUMN     "restored_on" DATE;

-- AlterTable
ALTER TABLE "list_copy" ADD COLUMN     "received_by" TEXT,
ADD COLUMN     "received_on" DATE;

-- CreateTable
CREATE TABLE "entry_event" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on" DATE,
    "note" TEXT,
    "subject_id" UUID,
    "letter" TEXT,
    "ground" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "entry_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_scan" (
    "id" UUID NOT NULL,
    "document_id" UUID,
    "petition_document_id" UUID,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "attached_on" DATE NOT NULL,
    "attached_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "detached_on" DATE,
    "detach_reason" TEXT,

    CONSTRAINT "evidence_scan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "petition" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "soviet_id" UUID NOT NULL,
    "campaign_id" UUID,
    "commission_id" UUID,
    "state" TEXT NOT NULL,
    "filed_on" DATE,
    "text" TEXT NOT NULL DEFAULT '',
    "concluded_on" DATE,
    "conclusion" TEXT,
    "decided_on" DATE,
    "outcome" TEXT,
    "reasons" TEXT,
    "labour_since" DATE,
    "labour_periods" JSONB,
    "loyalty_proved" BOOLEAN,
    "decree_number" TEXT,
    "confirmed_on" DATE,
    "is_confirmed" BOOLEAN,
    "restored_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "petition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "petition_document" (
    "id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "issued_on" DATE,
    "issuer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "petition_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_print" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "paper_print_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "entry_event_entry_id_on_idx" ON "entry_event"("entry_id", "on");

-- CreateIndex
CREATE INDEX "evidence_scan_document_id_idx" ON "evidence_scan"("document_id");

-- CreateIndex
CREATE INDEX "evidence_scan_petition_document_id_idx" ON "evidence_scan"("petition_document_id");

-- CreateIndex
CREATE INDEX "evidence_scan_digest_idx" ON "evidence_scan"("digest");

-- CreateIndex
CREATE INDEX "petition_entry_id_idx" ON "petition"("entry_id");

-- CreateIndex
CREATE INDEX "petition_soviet_id_state_idx" ON "petition"("soviet_id", "state");

-- CreateIndex
CREATE INDEX "petition_commission_id_state_idx" ON "petition"("commission_id", "state");

-- CreateIndex
CREATE INDEX "petition_document_petition_id_idx" ON "petition_document"("petition_id");

-- CreateIndex
CREATE INDEX "paper_print_kind_digest_idx" ON "paper_print"("kind", "digest");

-- AddForeignKey
ALTER TABLE "entry_event" ADD CONSTRAINT "entry_event_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "lishenets_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_scan" ADD CONSTRAINT "evidence_scan_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "entry_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_scan" ADD CONSTRAINT "evidence_scan_petition_document_id_fkey" FOREIGN KEY ("petition_document_id") REFERENCES "petition_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition" ADD CONSTRAINT "petition_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "lishenets_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition_document" ADD CONSTRAINT "petition_document_petition_id_fkey" FOREIGN KEY ("petition_id") REFERENCES "petition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "evidence_scan" ADD CONSTRAINT "evidence_scan_parent" CHECK (num_nonnulls("document_id", "petition_document_id") <= 1);
ALTER TABLE "evidence_scan" ADD CONSTRAINT "evidence_scan_media" CHECK ("media_type" IN ('application/pdf', 'image/jpeg', 'image/png'));
ALTER TABLE "evidence_scan" ADD CONSTRAINT "evidence_scan_digest" CHECK ("digest" ~ '^[0-9a-f]{64}$');
ALTER TABLE "entry_event" ADD CONSTRAINT "entry_event_kind"
  CHECK ("kind" IN ('entered', 'amended', 'struck', 'restored', 'reinstated', 'reopened', 'settled'));
ALTER TABLE "petition" ADD CONSTRAINT "petition_state"
  CHECK ("state" IN ('filed', 'forwarded', 'approved', 'refused', 'restored', 'unconfirmed'));
CREATE UNIQUE INDEX "petition_open" ON "petition"("entry_id") WHERE "state" IN ('filed', 'forwarded', 'approved');

-- What is known of the entries that are there.
INSERT INTO "entry_event" ("id", "entry_id", "kind", "on", "letter", "ground")
SELECT gen_random_uuid(), e."id", 'entered', e."entered_on", e."letter", e."ground" FROM "lishenets_entry" e;
INSERT INTO "entry_event" ("id", "entry_id", "kind", "on", "note")
SELECT gen_random_uuid(), e."id", 'struck', e."struck_on", e."strike_reason" FROM "lishenets_entry" e WHERE e."state" = 'struck';
UPDATE "lishenets_entry" SET "restored_on" = (
  SELECT max(line."satisfied_on") FROM "disfranchised_row" line WHERE line."entry_id" = "lishenets_entry"."id")
WHERE "state" = 'restored';
INSERT INTO "entry_event" ("id", "entry_id", "kind", "on")
SELECT gen_random_uuid(), e."id", 'restored', e."restored_on" FROM "lishenets_entry" e WHERE e."state" = 'restored';

-- Lists of one election are numbered in the order in which they were made: the list itself, then its supplements.
UPDATE "disfranchised_list" SET "supplement" = stand.supplement
FROM (
  SELECT "id", row_number() OVER (PARTITION BY "election_id" ORDER BY "id")::int - 1 AS supplement FROM "disfranchised_list"
) stand WHERE stand."id" = "disfranchised_list"."id";
CREATE UNIQUE INDEX "disfranchised_list_election_id_supplement_key" ON "disfranchised_list"("election_id", "supplement");

-- The words of a row posted hang on a wall: nothing done later changes what hung there.
CREATE FUNCTION keep_posted_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."posted" IS NULL THEN
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a posted row stays';
  END IF;
  IF (NEW."posted", NEW."number", NEW."outcome") IS DISTINCT FROM (OLD."posted", OLD."number", OLD."outcome") THEN
    RAISE EXCEPTION 'a posted row keeps its words';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_posted_row BEFORE UPDATE OR DELETE ON "disfranchised_row"
  FOR EACH ROW EXECUTE FUNCTION keep_posted_row();
