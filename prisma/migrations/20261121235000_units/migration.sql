-- AlterTable
ALTER TABLE "uchastok" ADD COLUMN     "named_ids" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "unit_ids" UUID[] DEFAULT ARRAY[]::UUID[];

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "soviet_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT,
    "parent_id" UUID,
    "joined_to_id" UUID,
    "struck_on" DATE,
    "strike_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_claim" (
    "unit_id" UUID NOT NULL,
    "resident_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "released" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "unit_claim_pkey" PRIMARY KEY ("unit_id","resident_id")
);

-- CreateIndex
CREATE INDEX "unit_soviet_id_name_id_idx" ON "unit"("soviet_id", "name", "id");

-- CreateIndex
CREATE INDEX "unit_claim_resident_id_idx" ON "unit_claim"("resident_id");

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_soviet_id_fkey" FOREIGN KEY ("soviet_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_joined_to_id_fkey" FOREIGN KEY ("joined_to_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_claim" ADD CONSTRAINT "unit_claim_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_claim" ADD CONSTRAINT "unit_claim_resident_id_fkey" FOREIGN KEY ("resident_id") REFERENCES "resident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A unit is of one of these kinds, and no part of itself.
ALTER TABLE "unit" ADD CONSTRAINT "unit_kind" CHECK ("kind" IN ('enterprise', 'institution', 'union', 'unorganised'));
ALTER TABLE "unit" ADD CONSTRAINT "unit_not_of_itself" CHECK ("parent_id" <> "id" AND "joined_to_id" <> "id");
ALTER TABLE "unit_claim" ADD CONSTRAINT "unit_claim_source" CHECK ("source" IN ('hand', 'filter', 'list', 'file'));
-- Living units of one soviet under one roof have names of their own.
CREATE UNIQUE INDEX "unit_name_once" ON "unit" ("soviet_id", coalesce("parent_id", "soviet_id"), lower("name")) WHERE "struck_on" IS NULL;
