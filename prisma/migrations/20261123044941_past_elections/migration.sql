-- CreateTable
CREATE TABLE "past_resident" (
    "election_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "soviet_id" UUID NOT NULL,
    "settlement_id" UUID NOT NULL,
    "household" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "given" TEXT NOT NULL,
    "patronymic" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "birth_year" INTEGER NOT NULL,
    "born_on" DATE,
    "nationality" TEXT,
    "occupation" TEXT,
    "party" TEXT,
    "normal_name" TEXT NOT NULL,
    "franchise" TEXT NOT NULL,
    "uchastok_id" UUID,
    "elector_no" INTEGER,
    "detained" BOOLEAN NOT NULL,
    "is_of_age" BOOLEAN,

    CONSTRAINT "past_resident_pkey" PRIMARY KEY ("election_id","id")
);

-- CreateIndex
CREATE INDEX "past_resident_id_idx" ON "past_resident"("id");

-- CreateIndex
CREATE INDEX "past_resident_uchastok_id_idx" ON "past_resident"("uchastok_id");

-- AddForeignKey
ALTER TABLE "past_resident" ADD CONSTRAINT "past_resident_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "past_resident" ADD CONSTRAINT "past_resident_id_fkey" FOREIGN KEY ("id") REFERENCES "resident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "past_resident" ADD CONSTRAINT "past_resident_uchastok_id_fkey" FOREIGN KEY ("uchastok_id") REFERENCES "uchastok"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Everyone with the uchastok and the standing that they have at an election: the latest of a soviet in its register, the
-- earlier ones (`election_id`) as they were laid down. An uchastok has its people in one of the two.
CREATE VIEW "enrolled" AS
SELECT NULL::uuid AS "election_id", "id", "soviet_id", "settlement_id", "household", "surname", "given", "patronymic", "sex",
  "birth_year", "born_on", "nationality", "occupation", "party", "normal_name", "franchise", "uchastok_id", "elector_no",
  "detained", "is_of_age", "struck_on", "merged_into_id"
FROM "resident"
UNION ALL
SELECT "election_id", "id", "soviet_id", "settlement_id", "household", "surname", "given", "patronymic", "sex",
  "birth_year", "born_on", "nationality", "occupation", "party", "normal_name", "franchise", "uchastok_id", "elector_no",
  "detained", "is_of_age", NULL::date, NULL::uuid
FROM "past_resident";
