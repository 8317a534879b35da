-- CreateEnum
CREATE TYPE "OverrulingKind" AS ENUM ('dismiss', 'merge', 'split', 'judge');

-- AlterEnum
ALTER TYPE "JobKind" ADD VALUE 'copyStory';
ALTER TYPE "JobKind" ADD VALUE 'overruleStory';

-- AlterTable
ALTER TABLE "ComparedPair" ADD COLUMN     "engineMessage" JSONB,
ADD COLUMN     "engineReason" TEXT,
ADD COLUMN     "engineVerdict" "Verdict",
ADD COLUMN     "overrulingId" UUID;

-- AlterTable
ALTER TABLE "Comparison" ADD COLUMN     "overrulingId" UUID;

-- CreateTable
CREATE TABLE "Overruling" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "kind" "OverrulingKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "about" JSONB NOT NULL,
    "aboutHash" CHAR(64) NOT NULL,
    "was" JSONB NOT NULL,
    "found" BOOLEAN,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Overruling_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Overruling_storyId_aboutHash_key" ON "Overruling"("storyId", "aboutHash");

-- CreateIndex
CREATE INDEX "ComparedPair_overrulingId_idx" ON "ComparedPair"("overrulingId");

-- CreateIndex
CREATE INDEX "Comparison_overrulingId_idx" ON "Comparison"("overrulingId");

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_overrulingId_fkey" FOREIGN KEY ("overrulingId") REFERENCES "Overruling"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparedPair" ADD CONSTRAINT "ComparedPair_overrulingId_fkey" FOREIGN KEY ("overrulingId") REFERENCES "Overruling"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Overruling" ADD CONSTRAINT "Overruling_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TRIGGER "content_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Overruling"
  FOR EACH STATEMENT EXECUTE FUNCTION "content_changed"();
