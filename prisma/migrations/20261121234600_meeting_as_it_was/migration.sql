-- More may have come than were entitled: it is filed as a violation, not made unrecordable.
ALTER TABLE "meeting" DROP CONSTRAINT "meeting_count";
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_count"
  CHECK ("present" IS NULL OR ("present" >= 0 AND "eligible" >= 0));

-- The share of a repeated meeting, where a paper of the campaign orders one (41, I-15).
ALTER TABLE "meeting" ADD COLUMN "repeat_percent" INTEGER
  CONSTRAINT "meeting_repeat_percent" CHECK ("repeat_percent" BETWEEN 1 AND 35);

-- How a tie ended that was not voted again (I-19).
ALTER TABLE "ballot" ADD COLUMN "settled_by" TEXT CONSTRAINT "ballot_settled_by" CHECK ("settled_by" IN ('lot', 'older'));
