-- art. 36, note: an enterprise that meets by parts and shifts with lists of candidates common to all of it, and the
-- votes of its parts added together.
CREATE TABLE "common_list" (
    "id" UUID NOT NULL,
    "election_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "declared_on" DATE NOT NULL,

    CONSTRAINT "common_list_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "common_nomination" (
    "id" UUID NOT NULL,
    "common_list_id" UUID NOT NULL,
    "proposer_kind" TEXT NOT NULL,
    "proposer_name" TEXT NOT NULL,
    "list_name" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "common_nomination_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "common_candidate" (
    "id" UUID NOT NULL,
    "common_list_id" UUID NOT NULL,
    "common_nomination_id" UUID NOT NULL,
    "resident_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "common_candidate_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "common_sum" (
    "id" UUID NOT NULL,
    "common_list_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "summed_on" DATE NOT NULL,
    "mode" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "counts" JSONB NOT NULL,
    "elected" JSONB NOT NULL,
    "tied" JSONB NOT NULL,
    "open" INTEGER NOT NULL,
    "meeting_ids" UUID[],
    "left_out_ids" UUID[],
    "settled_by" TEXT,

    CONSTRAINT "common_sum_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "common_list_election_id_unit_id_key" ON "common_list"("election_id", "unit_id");
CREATE UNIQUE INDEX "common_nomination_common_list_id_ordinal_key" ON "common_nomination"("common_list_id", "ordinal");
CREATE INDEX "common_candidate_resident_id_idx" ON "common_candidate"("resident_id");
CREATE UNIQUE INDEX "common_candidate_common_list_id_resident_id_key" ON "common_candidate"("common_list_id", "resident_id");
CREATE UNIQUE INDEX "common_sum_common_list_id_round_key" ON "common_sum"("common_list_id", "round");

ALTER TABLE "uchastok" ADD COLUMN     "common_list_id" UUID,
ADD COLUMN     "tied_attempt" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX "uchastok_common_list_id_idx" ON "uchastok"("common_list_id");
ALTER TABLE "nomination" ADD COLUMN     "common_nomination_id" UUID;
ALTER TABLE "elected_person" ADD COLUMN     "common_sum_id" UUID;

ALTER TABLE "common_list" ADD CONSTRAINT "common_list_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "common_list" ADD CONSTRAINT "common_list_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "common_nomination" ADD CONSTRAINT "common_nomination_common_list_id_fkey" FOREIGN KEY ("common_list_id") REFERENCES "common_list"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "common_candidate" ADD CONSTRAINT "common_candidate_common_list_id_fkey" FOREIGN KEY ("common_list_id") REFERENCES "common_list"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "common_candidate" ADD CONSTRAINT "common_candidate_common_nomination_id_fkey" FOREIGN KEY ("common_nomination_id") REFERENCES "common_nomination"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "common_candidate" ADD CONSTRAINT "common_candidate_resident_id_fkey" FOREIGN KEY ("resident_id") REFERENCES "resident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "common_sum" ADD CONSTRAINT "common_sum_common_list_id_fkey" FOREIGN KEY ("common_list_id") REFERENCES "common_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "uchastok" ADD CONSTRAINT "uchastok_common_list_id_fkey" FOREIGN KEY ("common_list_id") REFERENCES "common_list"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_common_nomination_id_fkey" FOREIGN KEY ("common_nomination_id") REFERENCES "common_nomination"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "elected_person" ADD CONSTRAINT "elected_person_common_sum_id_fkey" FOREIGN KEY ("common_sum_id") REFERENCES "common_sum"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "common_sum" ADD CONSTRAINT "common_sum_mode" CHECK ("mode" IN ('list', 'personal'));
ALTER TABLE "common_sum" ADD CONSTRAINT "common_sum_settled" CHECK ("settled_by" IN ('lot', 'older'));
ALTER TABLE "common_sum" ADD CONSTRAINT "common_sum_meetings" CHECK (cardinality("meeting_ids") > 0);
