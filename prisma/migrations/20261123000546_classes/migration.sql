-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "FeedbackTime" ADD VALUE 'closed';
ALTER TYPE "FeedbackTime" ADD VALUE 'never';

-- AlterEnum
ALTER TYPE "Visibility" ADD VALUE 'classes';

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "assignmentId" UUID,
ADD COLUMN     "dueAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Response" ADD COLUMN     "late" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Class" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "joinCode" TEXT NOT NULL,
    "joinOpen" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Class_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pupil" (
    "id" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "nickname" TEXT NOT NULL,
    "nicknameLook" TEXT NOT NULL,
    "returnHash" CHAR(64) NOT NULL,
    "extraTimePercent" INTEGER NOT NULL DEFAULT 0,
    "joinKeyHash" CHAR(64),
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Pupil_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PupilSession" (
    "id" UUID NOT NULL,
    "pupilId" UUID NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PupilSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoryShare" (
    "storyId" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoryShare_pkey" PRIMARY KEY ("storyId","classId")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "quizId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "closesAt" TIMESTAMPTZ(3),
    "attemptsAllowed" INTEGER,
    "feedback" "FeedbackTime" NOT NULL,
    "timeLimitSeconds" INTEGER,
    "shuffleOptions" BOOLEAN NOT NULL,
    "certainty" BOOLEAN NOT NULL DEFAULT false,
    "pausedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "revealed" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Class_joinCode_key" ON "Class"("joinCode");

-- CreateIndex
CREATE INDEX "Class_ownerId_idx" ON "Class"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Pupil_personId_key" ON "Pupil"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Pupil_returnHash_key" ON "Pupil"("returnHash");

-- CreateIndex
CREATE UNIQUE INDEX "Pupil_classId_nicknameLook_key" ON "Pupil"("classId", "nicknameLook");

-- CreateIndex
CREATE UNIQUE INDEX "Pupil_classId_joinKeyHash_key" ON "Pupil"("classId", "joinKeyHash");

-- CreateIndex
CREATE UNIQUE INDEX "PupilSession_hash_key" ON "PupilSession"("hash");

-- CreateIndex
CREATE INDEX "PupilSession_pupilId_idx" ON "PupilSession"("pupilId");

-- CreateIndex
CREATE INDEX "StoryShare_classId_idx" ON "StoryShare"("classId");

-- CreateIndex
CREATE INDEX "Assignment_classId_idx" ON "Assignment"("classId");

-- CreateIndex
CREATE INDEX "Assignment_quizId_idx" ON "Assignment"("quizId");

-- CreateIndex
CREATE INDEX "Attempt_assignmentId_idx" ON "Attempt"("assignmentId");

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Class" ADD CONSTRAINT "Class_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pupil" ADD CONSTRAINT "Pupil_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pupil" ADD CONSTRAINT "Pupil_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PupilSession" ADD CONSTRAINT "PupilSession_pupilId_fkey" FOREIGN KEY ("pupilId") REFERENCES "Pupil"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryShare" ADD CONSTRAINT "StoryShare_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryShare" ADD CONSTRAINT "StoryShare_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is ours, not Prisma's: whatever takes a pupil away takes along the person that their attempts belong to.
CREATE FUNCTION "take_person_along"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "Person" WHERE "id" = OLD."personId";
  RETURN NULL;
END $$;

CREATE TRIGGER "pupil_takes_person_along" AFTER DELETE ON "Pupil"
  FOR EACH ROW EXECUTE FUNCTION "take_person_along"();

-- Pupils and their teacher hear of it when it is paused, goes on, ends or shows a question. What a class answers is announced
-- by the API (apps/api/src/live/announce.ts), since a notification in each answer's transaction would have answers wait.
CREATE TRIGGER "assignment_change_is_told" AFTER UPDATE ON "Assignment"
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "tell_change"();
CREATE TRIGGER "assignment_end_is_told" AFTER DELETE ON "Assignment"
  FOR EACH ROW EXECUTE FUNCTION "tell_change"();
