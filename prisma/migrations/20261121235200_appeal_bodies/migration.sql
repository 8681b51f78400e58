-- AlterTable
ALTER TABLE "appeal" ADD COLUMN     "addressed_to_id" UUID;

-- AlterTable
ALTER TABLE "appeal_step" ADD COLUMN     "office" TEXT,
ADD COLUMN     "office_id" UUID;

-- CreateTable
CREATE TABLE "appeal_announcement" (
    "id" UUID NOT NULL,
    "appeal_id" UUID NOT NULL,
    "step_id" UUID NOT NULL,
    "announced_on" DATE,
    "manner" TEXT NOT NULL,
    "received_by" TEXT,
    "note" TEXT,

    CONSTRAINT "appeal_announcement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "appeal_announcement_appeal_id_idx" ON "appeal_announcement"("appeal_id");

-- CreateIndex
CREATE INDEX "appeal_campaign_id_state_idx" ON "appeal"("campaign_id", "state");

-- CreateIndex
CREATE INDEX "appeal_step_office_id_idx" ON "appeal_step"("office_id");

-- AddForeignKey
ALTER TABLE "appeal_announcement" ADD CONSTRAINT "appeal_announcement_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Closed lists of codes, and no half of an office.
ALTER TABLE "appeal_step" ADD CONSTRAINT "appeal_step_office_check" CHECK (
  ("office" IS NULL AND "office_id" IS NULL) OR ("office" IN ('soviet', 'executive') AND "office_id" IS NOT NULL)
);
ALTER TABLE "appeal_announcement" ADD CONSTRAINT "appeal_announcement_manner_check" CHECK (
  "manner" IN ('in-person', 'by-post', 'refused')
);
