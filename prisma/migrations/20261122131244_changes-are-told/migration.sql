-- AlterTable
ALTER TABLE "Job" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- What follows is ours, not Prisma's: every change of a job or a quiz is told to whoever listens, whoever made it.

-- A notification says what changed, not how: "Job:<id>" or "Quiz:<id>". It leaves when the transaction commits, once for
-- each object however often the transaction changed it.
CREATE FUNCTION "tell_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('crossread_changes', TG_TABLE_NAME || ':' || OLD."id");
  RETURN NULL;
END $$;

CREATE FUNCTION "count_version_up"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."version" := OLD."version" + 1;
  RETURN NEW;
END $$;

CREATE TRIGGER "job_version_counts_up" BEFORE UPDATE ON "Job"
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "count_version_up"();
CREATE TRIGGER "job_change_is_told" AFTER UPDATE ON "Job"
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "tell_change"();
CREATE TRIGGER "job_end_is_told" AFTER DELETE ON "Job"
  FOR EACH ROW EXECUTE FUNCTION "tell_change"();

CREATE TRIGGER "quiz_change_is_told" AFTER UPDATE ON "Quiz"
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "tell_change"();
CREATE TRIGGER "quiz_end_is_told" AFTER DELETE ON "Quiz"
  FOR EACH ROW EXECUTE FUNCTION "tell_change"();
