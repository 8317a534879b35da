-- CreateEnum
CREATE TYPE "ClaimType" AS ENUM ('figure', 'quotation', 'statement');

-- CreateEnum
CREATE TYPE "ClaimStatus" AS ENUM ('asserted', 'retracted', 'denied', 'superseded');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('agree', 'compatible', 'conflict', 'retracted');

-- CreateEnum
CREATE TYPE "DateBasis" AS ENUM ('stated', 'inferred');

-- CreateEnum
CREATE TYPE "JobKind" AS ENUM ('importStory', 'generateQuiz');

-- CreateEnum
CREATE TYPE "JobState" AS ENUM ('queued', 'running', 'done', 'failed');

-- CreateTable
CREATE TABLE "Publisher" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Publisher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Story" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "eventDate" DATE,
    "teachingText" BOOLEAN NOT NULL DEFAULT false,
    "fingerprint" TEXT,
    "atIssue" TEXT,
    "engineName" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Origin" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "agency" TEXT,

    CONSTRAINT "Origin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "originId" UUID NOT NULL,
    "publisherId" UUID,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "title" TEXT,
    "titleStart" INTEGER,
    "titleEnd" INTEGER,
    "byline" TEXT,
    "agency" TEXT,
    "publishedAt" TEXT,
    "publishedBasis" "DateBasis",
    "given" JSONB NOT NULL,
    "layout" JSONB NOT NULL,
    "editionOfId" UUID,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "type" "ClaimType" NOT NULL,
    "status" "ClaimStatus" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "sentence" TEXT NOT NULL,
    "speaker" TEXT,
    "attribution" JSONB NOT NULL,
    "figure" JSONB,
    "sole" BOOLEAN NOT NULL DEFAULT false,
    "trail" TEXT[],

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comparison" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "independentOrigins" INTEGER NOT NULL,

    CONSTRAINT "Comparison_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ComparisonMember" (
    "comparisonId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ComparisonMember_pkey" PRIMARY KEY ("comparisonId","claimId")
);

-- CreateTable
CREATE TABLE "ComparedPair" (
    "id" UUID NOT NULL,
    "comparisonId" UUID NOT NULL,
    "aId" UUID NOT NULL,
    "bId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "reason" TEXT NOT NULL,
    "flags" TEXT[],

    CONSTRAINT "ComparedPair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TextReuse" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "aId" UUID NOT NULL,
    "bId" UUID NOT NULL,
    "containment" DOUBLE PRECISION NOT NULL,
    "containmentOutsideQuotes" DOUBLE PRECISION NOT NULL,
    "sharedOrigin" BOOLEAN NOT NULL,
    "passages" JSONB NOT NULL,

    CONSTRAINT "TextReuse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Framing" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "uses" JSONB NOT NULL,

    CONSTRAINT "Framing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quiz" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "engineName" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Quiz_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "quizId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "interaction" TEXT NOT NULL,
    "skill" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "options" JSONB NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "needsReview" BOOLEAN NOT NULL,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionKey" (
    "questionId" UUID NOT NULL,
    "response" JSONB NOT NULL,
    "options" JSONB NOT NULL,
    "evidence" JSONB NOT NULL,
    "explanation" TEXT NOT NULL,

    CONSTRAINT "QuestionKey_pkey" PRIMARY KEY ("questionId")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" UUID NOT NULL,
    "quizId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Response" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "answer" JSONB NOT NULL,
    "roles" TEXT[],
    "score" DOUBLE PRECISION,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" UUID NOT NULL,
    "kind" "JobKind" NOT NULL,
    "state" "JobState" NOT NULL DEFAULT 'queued',
    "step" TEXT NOT NULL DEFAULT '',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "input" JSONB,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "idempotencyKey" TEXT,
    "storyId" UUID,
    "quizId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Publisher_name_key" ON "Publisher"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Story_slug_key" ON "Story"("slug");

-- CreateIndex
CREATE INDEX "Story_createdAt_idx" ON "Story"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Origin_storyId_position_key" ON "Origin"("storyId", "position");

-- CreateIndex
CREATE INDEX "Article_publisherId_idx" ON "Article"("publisherId");

-- CreateIndex
CREATE INDEX "Article_originId_idx" ON "Article"("originId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_storyId_position_key" ON "Article"("storyId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Article_storyId_key_key" ON "Article"("storyId", "key");

-- CreateIndex
CREATE INDEX "Claim_speaker_idx" ON "Claim"("speaker");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_articleId_position_key" ON "Claim"("articleId", "position");

-- CreateIndex
CREATE INDEX "Comparison_verdict_idx" ON "Comparison"("verdict");

-- CreateIndex
CREATE UNIQUE INDEX "Comparison_storyId_position_key" ON "Comparison"("storyId", "position");

-- CreateIndex
CREATE INDEX "ComparisonMember_claimId_idx" ON "ComparisonMember"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "ComparisonMember_comparisonId_position_key" ON "ComparisonMember"("comparisonId", "position");

-- CreateIndex
CREATE INDEX "ComparedPair_aId_idx" ON "ComparedPair"("aId");

-- CreateIndex
CREATE INDEX "ComparedPair_bId_idx" ON "ComparedPair"("bId");

-- CreateIndex
CREATE UNIQUE INDEX "ComparedPair_comparisonId_aId_bId_key" ON "ComparedPair"("comparisonId", "aId", "bId");

-- CreateIndex
CREATE INDEX "TextReuse_storyId_idx" ON "TextReuse"("storyId");

-- CreateIndex
CREATE INDEX "TextReuse_bId_idx" ON "TextReuse"("bId");

-- CreateIndex
CREATE UNIQUE INDEX "TextReuse_aId_bId_key" ON "TextReuse"("aId", "bId");

-- CreateIndex
CREATE UNIQUE INDEX "Framing_storyId_position_key" ON "Framing"("storyId", "position");

-- CreateIndex
CREATE INDEX "Quiz_storyId_idx" ON "Quiz"("storyId");

-- CreateIndex
CREATE UNIQUE INDEX "Question_quizId_position_key" ON "Question"("quizId", "position");

-- CreateIndex
CREATE INDEX "Attempt_quizId_idx" ON "Attempt"("quizId");

-- CreateIndex
CREATE INDEX "Response_questionId_idx" ON "Response"("questionId");

-- CreateIndex
CREATE UNIQUE INDEX "Response_attemptId_questionId_key" ON "Response"("attemptId", "questionId");

-- CreateIndex
CREATE UNIQUE INDEX "Job_idempotencyKey_key" ON "Job"("idempotencyKey");

-- CreateIndex
CREATE INDEX "Job_storyId_idx" ON "Job"("storyId");

-- CreateIndex
CREATE INDEX "Job_quizId_idx" ON "Job"("quizId");

-- AddForeignKey
ALTER TABLE "Origin" ADD CONSTRAINT "Origin_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Origin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Publisher"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_editionOfId_fkey" FOREIGN KEY ("editionOfId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparisonMember" ADD CONSTRAINT "ComparisonMember_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparisonMember" ADD CONSTRAINT "ComparisonMember_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparedPair" ADD CONSTRAINT "ComparedPair_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparedPair" ADD CONSTRAINT "ComparedPair_aId_fkey" FOREIGN KEY ("aId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparedPair" ADD CONSTRAINT "ComparedPair_bId_fkey" FOREIGN KEY ("bId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextReuse" ADD CONSTRAINT "TextReuse_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextReuse" ADD CONSTRAINT "TextReuse_aId_fkey" FOREIGN KEY ("aId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextReuse" ADD CONSTRAINT "TextReuse_bId_fkey" FOREIGN KEY ("bId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Framing" ADD CONSTRAINT "Framing_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quiz" ADD CONSTRAINT "Quiz_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionKey" ADD CONSTRAINT "QuestionKey_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What follows is ours, not Prisma's: rules that hold whoever writes to the store.

-- Evidence points at offsets of a text and at its hash: a text is stored with its own hash and never changes afterwards.
CREATE FUNCTION "article_text_is_immutable"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW."text" <> OLD."text" OR NEW."sha256" <> OLD."sha256") THEN
    RAISE EXCEPTION 'The text of article % cannot change; a later version of it is a new edition.', OLD."id"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'INSERT' AND NEW."sha256" <> encode(sha256(convert_to(NEW."text", 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'The SHA-256 given for article % is not that of its text.', NEW."id"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "article_text_is_immutable" BEFORE INSERT OR UPDATE ON "Article"
  FOR EACH ROW EXECUTE FUNCTION "article_text_is_immutable"();

-- The first answer to a question stays; only its marking may follow later.
CREATE FUNCTION "response_answer_is_immutable"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."answer" <> OLD."answer" OR NEW."attemptId" <> OLD."attemptId" OR NEW."questionId" <> OLD."questionId" THEN
    RAISE EXCEPTION 'The answer of response % cannot change.', OLD."id"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "response_answer_is_immutable" BEFORE UPDATE ON "Response"
  FOR EACH ROW EXECUTE FUNCTION "response_answer_is_immutable"();

ALTER TABLE "Claim" ADD CONSTRAINT "Claim_span_check"
  CHECK (0 <= "start" AND "start" <= "end" AND 0 <= "sentenceStart" AND "sentenceStart" <= "sentenceEnd");
ALTER TABLE "Response" ADD CONSTRAINT "Response_score_check" CHECK ("score" BETWEEN 0 AND 1);
ALTER TABLE "ComparedPair" ADD CONSTRAINT "ComparedPair_two_claims_check" CHECK ("aId" <> "bId");
ALTER TABLE "TextReuse" ADD CONSTRAINT "TextReuse_two_articles_check" CHECK ("aId" <> "bId");
