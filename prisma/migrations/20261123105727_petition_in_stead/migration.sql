-- AlterTable
ALTER TABLE "petition" ADD COLUMN     "office_id" UUID;

-- What lies undecided with a commission that has ended already: with the commission of the same place in a later campaign
-- that works, and where there is none with the executive committee. Nothing goes out of a file of the past.
UPDATE "petition" p SET "commission_id" = next."id", "campaign_id" = next."campaign_id", "version" = p."version" + 1
FROM "commission" former, "campaign" earlier, "territory" soviet, LATERAL (
  SELECT c."id", c."campaign_id" FROM "commission" c
  JOIN "campaign" k ON k."id" = c."campaign_id" JOIN "territory" over ON over."id" = k."territory_id"
  WHERE c."territory_id" = former."territory_id" AND c."ended_on" IS NULL AND k."mode" = 'conduct'
    AND k."starts_on" > earlier."starts_on" AND (soviet."path" = over."path" OR starts_with(soviet."path", over."path" || '.'))
  ORDER BY k."starts_on" LIMIT 1) next
WHERE p."state" = 'forwarded' AND former."id" = p."commission_id" AND former."ended_on" IS NOT NULL
  AND earlier."id" = former."campaign_id" AND earlier."mode" = 'conduct' AND soviet."id" = p."soviet_id";
UPDATE "petition" p SET "office_id" = former."territory_id", "version" = p."version" + 1
FROM "commission" former JOIN "campaign" k ON k."id" = former."campaign_id"
WHERE p."state" = 'forwarded' AND former."id" = p."commission_id" AND former."ended_on" IS NOT NULL AND k."mode" = 'conduct';
UPDATE "term" t SET "commission_id" = p."commission_id", "campaign_id" = p."campaign_id"
FROM "petition" p WHERE p."id" = t."subject_id" AND t."state" = 'open' AND p."state" = 'forwarded' AND p."office_id" IS NULL
  AND t."duty" IN ('petition-decide', 'petition-decree') AND t."commission_id" <> p."commission_id";
UPDATE "term" t SET "commission_id" = NULL, "territory_id" = p."office_id", "article" = '33'
FROM "petition" p WHERE p."id" = t."subject_id" AND t."state" = 'open' AND p."state" = 'forwarded' AND p."office_id" IS NOT NULL
  AND t."duty" IN ('petition-decide', 'petition-decree');
