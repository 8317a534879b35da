-- AlterTable
ALTER TABLE "ComparedPair" ADD COLUMN     "reasonMessage" JSONB;

-- AlterTable
ALTER TABLE "Comparison" ADD COLUMN     "labelMessage" JSONB;

-- AlterTable
ALTER TABLE "Framing" ADD COLUMN     "labelMessage" JSONB;

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "messages" JSONB,
ADD COLUMN     "staleMessage" JSONB;

-- AlterTable
ALTER TABLE "QuestionKey" ADD COLUMN     "messages" JSONB;

-- AlterTable
ALTER TABLE "Regrade" ADD COLUMN     "reasonMessage" JSONB;

-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "atIssueMessage" JSONB;
