-- CreateEnum
CREATE TYPE "FeedbackTime" AS ENUM ('each', 'end');

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "feedback" "FeedbackTime" NOT NULL DEFAULT 'each';
