-- Where a petition was first brought, and the day on which a commission passed it to the soviet (20).
ALTER TABLE "petition" ADD COLUMN     "brought_to" TEXT NOT NULL DEFAULT 'soviet',
ADD COLUMN     "passed_on" DATE;

ALTER TABLE "petition" ADD CONSTRAINT "petition_brought_to" CHECK ("brought_to" IN ('soviet', 'commission'));
ALTER TABLE "petition" ADD CONSTRAINT "petition_passed_by_commission" CHECK ("passed_on" IS NULL OR "brought_to" = 'commission');
