-- AlterTable
ALTER TABLE "disfranchised_row" ADD COLUMN     "part_days" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "information" ADD COLUMN     "part_days" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "list_copy" ADD COLUMN     "part_days" JSONB NOT NULL DEFAULT '{}';
