-- Where an account was opened: whose it is while it holds no appointment. Both null: the whole guberniya's.
ALTER TABLE "account" ADD COLUMN "home_territory_id" UUID, ADD COLUMN "home_commission_id" UUID;

ALTER TABLE "appointment" ADD CONSTRAINT "appointment_function" CHECK (
  ("function" IN ('chair', 'clerk', 'agent') AND "commission_id" IS NOT NULL AND "territory_id" IS NULL)
  OR ("function" IN ('soviet-secretary', 'executive-officer', 'recorder', 'observer') AND "territory_id" IS NOT NULL AND "commission_id" IS NULL)
  OR ("function" = 'admin' AND "commission_id" IS NULL)
);
ALTER TABLE "session" ADD CONSTRAINT "session_kind" CHECK ("kind" IN ('browser', 'token'));
ALTER TABLE "territory" ADD CONSTRAINT "territory_kind" CHECK ("kind" IN (
  'guberniya', 'oblast', 'krai', 'republic', 'uezd', 'okrug', 'volost', 'raion', 'city', 'city-district', 'selsoviet', 'settlement'
));
ALTER TABLE "territory" ADD CONSTRAINT "territory_path" CHECK ("path" = "id"::text OR "path" LIKE '%.' || "id"::text);
ALTER TABLE "commission" ADD CONSTRAINT "commission_kind" CHECK ("kind" IN (
  'village', 'city-district', 'city', 'volost', 'uezd', 'guberniya', 'republic', 'central'
));
ALTER TABLE "commission_member" ADD CONSTRAINT "commission_member_function"
  CHECK ("function" IN ('chair', 'deputy-chair', 'secretary', 'member'));
ALTER TABLE "filed_finding" ADD CONSTRAINT "filed_finding_level" CHECK ("level" IN ('violation', 'flag', 'undecided'));
