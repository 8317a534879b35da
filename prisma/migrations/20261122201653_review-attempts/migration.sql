-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "asks" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "review" BOOLEAN NOT NULL DEFAULT false;
