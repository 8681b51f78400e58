-- AlterTable
ALTER TABLE "petition" ADD COLUMN     "decreed_on" DATE;
