-- AlterTable
ALTER TABLE "disfranchised_row" ADD COLUMN     "dropped_version" INTEGER;
