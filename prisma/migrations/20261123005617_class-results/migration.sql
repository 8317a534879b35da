-- CreateEnum
CREATE TYPE "ClassAct" AS ENUM ('sawResults', 'sawAnswers', 'markedAnswer', 'exportedResults', 'exportedPupil', 'exportedClass', 'removedPupil');

-- AlterTable
ALTER TABLE "Pupil" ADD COLUMN     "seenOn" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "Response" ADD COLUMN     "mark" "RubricLevel";

-- CreateTable
CREATE TABLE "ClassLogEntry" (
    "id" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "actorId" UUID NOT NULL,
    "act" "ClassAct" NOT NULL,
    "subjectId" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClassLogEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ClassLogEntry_classId_idx" ON "ClassLogEntry"("classId");

-- CreateIndex
CREATE UNIQUE INDEX "ClassLogEntry_actorId_act_subjectId_hour_key" ON "ClassLogEntry"("actorId", "act", "subjectId", "hour");

-- AddForeignKey
ALTER TABLE "ClassLogEntry" ADD CONSTRAINT "ClassLogEntry_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClassLogEntry" ADD CONSTRAINT "ClassLogEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
