-- AlterTable
ALTER TABLE "entry_document" ADD COLUMN     "part_days" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "entry_event" ADD COLUMN     "part_days" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "lishenets_entry" ADD COLUMN     "part_days" JSONB NOT NULL DEFAULT '{}';
