-- AlterTable
ALTER TABLE "disfranchised_list" ADD COLUMN     "part_days" JSONB NOT NULL DEFAULT '{}';
