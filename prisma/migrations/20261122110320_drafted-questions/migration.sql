-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "askedFrom" INTEGER DEFAULT 1,
ADD COLUMN     "drafted" BOOLEAN NOT NULL DEFAULT false;
