-- By one reading (I-06) the term of a complaint on its way runs from the dispatch: with a day set it is as urgent as one in hand.
DROP INDEX "appeal_urgency_idx";
CREATE INDEX "appeal_urgency_idx" ON "appeal"(
  (CASE WHEN "state" IN ('held', 'sent') AND "due_on" IS NOT NULL THEN 0 WHEN "state" IN ('held', 'sent', 'satisfied', 'refused') THEN 1 ELSE 2 END),
  coalesce("due_on", "filed_on", '-infinity'::date), "id"
);
DROP INDEX "appeal_letter_idx";
CREATE INDEX "appeal_letter_idx" ON "appeal"("letter",
  (CASE WHEN "state" IN ('held', 'sent') AND "due_on" IS NOT NULL THEN 0 WHEN "state" IN ('held', 'sent', 'satisfied', 'refused') THEN 1 ELSE 2 END),
  coalesce("due_on", "filed_on", '-infinity'::date), "id"
);
-- What is on its way with a day set, for the desk of whoever sent it.
CREATE INDEX "appeal_on_its_way_idx" ON "appeal"("due_on") WHERE "state" = 'sent' AND "due_on" IS NOT NULL;
ANALYZE "appeal";
