-- CreateEnum
CREATE TYPE "Certainty" AS ENUM ('low', 'middle', 'high');

-- CreateEnum
CREATE TYPE "RubricLevel" AS ENUM ('basic', 'emergent', 'proficient');

-- AlterEnum
ALTER TYPE "JobKind" ADD VALUE 'verifyQuiz';

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "certainty" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "staleFrom" INTEGER,
ADD COLUMN     "staleGate" TEXT,
ADD COLUMN     "staleReason" TEXT;

-- AlterTable
ALTER TABLE "QuestionKey" ADD COLUMN     "basis" JSONB;

-- AlterTable
ALTER TABLE "Quiz" ADD COLUMN     "verifiedAt" TIMESTAMPTZ(3),
ADD COLUMN     "verifiedBy" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Response" ADD COLUMN     "certainty" "Certainty",
ADD COLUMN     "selfMark" "RubricLevel";

-- CreateTable
CREATE TABLE "Regrade" (
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "regradedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "engineVersion" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "oldKey" JSONB NOT NULL,
    "newKey" JSONB NOT NULL,

    CONSTRAINT "Regrade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegradedResponse" (
    "regradeId" UUID NOT NULL,
    "responseId" UUID NOT NULL,
    "before" DOUBLE PRECISION NOT NULL,
    "after" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "RegradedResponse_pkey" PRIMARY KEY ("regradeId","responseId")
);

-- CreateIndex
CREATE INDEX "Regrade_questionId_idx" ON "Regrade"("questionId");

-- CreateIndex
CREATE INDEX "RegradedResponse_responseId_idx" ON "RegradedResponse"("responseId");

-- AddForeignKey
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradedResponse" ADD CONSTRAINT "RegradedResponse_regradeId_fkey" FOREIGN KEY ("regradeId") REFERENCES "Regrade"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradedResponse" ADD CONSTRAINT "RegradedResponse_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "Response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is ours, not Prisma's.

-- How sure a learner was belongs to the answer: both stay. Marking, by a regrade or by the learner, may follow.
CREATE OR REPLACE FUNCTION "response_answer_is_immutable"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."answer" <> OLD."answer" OR NEW."certainty" IS DISTINCT FROM OLD."certainty"
    OR NEW."attemptId" <> OLD."attemptId" OR NEW."questionId" <> OLD."questionId" THEN
    RAISE EXCEPTION 'The answer of response % cannot change.', OLD."id"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

-- A question is stale for a reason, from a version on.
ALTER TABLE "Question" ADD CONSTRAINT "Question_stale_check" CHECK
  (("staleFrom" IS NULL) = ("staleGate" IS NULL) AND ("staleFrom" IS NULL) = ("staleReason" IS NULL));
