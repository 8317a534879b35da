-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "edited" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "locked" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "madeOfId" UUID,
ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "WorkingCopy" (
    "quizId" UUID NOT NULL,
    "questionIds" UUID[],
    "revision" INTEGER NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WorkingCopy_pkey" PRIMARY KEY ("quizId")
);

-- CreateIndex
CREATE INDEX "Question_madeOfId_idx" ON "Question"("madeOfId");

-- AddForeignKey
ALTER TABLE "WorkingCopy" ADD CONSTRAINT "WorkingCopy_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_madeOfId_fkey" FOREIGN KEY ("madeOfId") REFERENCES "Question"("id") ON DELETE SET NULL ON UPDATE CASCADE;
