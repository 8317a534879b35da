-- AlterTable
ALTER TABLE "Quiz" ADD COLUMN     "exportHash" CHAR(64);
