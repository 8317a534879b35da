-- CreateEnum
CREATE TYPE "HintKind" AS ENUM ('places', 'option');

-- AlterTable
ALTER TABLE "Response" ADD COLUMN     "hints" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Hint" (
    "attemptId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "kind" "HintKind" NOT NULL,
    "places" JSONB NOT NULL,
    "optionId" TEXT,
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Hint_pkey" PRIMARY KEY ("attemptId","questionId","kind")
);

-- CreateIndex
CREATE INDEX "Hint_questionId_idx" ON "Hint"("questionId");

-- AddForeignKey
ALTER TABLE "Hint" ADD CONSTRAINT "Hint_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hint" ADD CONSTRAINT "Hint_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;
