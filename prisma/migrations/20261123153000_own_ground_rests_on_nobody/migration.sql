-- 15.п: whoever stands on the register on a ground of their own rests on nobody. The head of the family chosen before the
-- letter was changed used to stay.
UPDATE "lishenets_entry" SET "principal_id" = NULL WHERE "principal_id" IS NOT NULL AND "letter" NOT LIKE 'п%';
