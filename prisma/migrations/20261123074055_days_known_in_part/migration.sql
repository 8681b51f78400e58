-- AlterTable
ALTER TABLE "appeal" ADD COLUMN     "part_days" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "appeal_announcement" ADD COLUMN     "part_days" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "appeal_document" ADD COLUMN     "part_days" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "appeal_step" ADD COLUMN     "part_days" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "petition" ADD COLUMN     "part_days" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "petition_document" ADD COLUMN     "part_days" JSONB NOT NULL DEFAULT '{}';
