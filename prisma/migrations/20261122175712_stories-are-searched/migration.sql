-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "conflicts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "searchText" tsvector;

-- CreateIndex
CREATE INDEX "Story_searchText_idx" ON "Story" USING GIN ("searchText");

-- What follows is ours, not Prisma's: what a story is found by follows its words and its reports, whoever writes to the
-- store (docs/decisions/0018).

-- Its title (A), what is said of it (B), who printed its reports under which titles (C), their texts (D). PostgreSQL
-- holds at most 1 MB of it: of stories that are longer, each report's beginning, so that it fits in any case.
CREATE FUNCTION "story_search_text"("id" uuid) RETURNS tsvector LANGUAGE plpgsql STABLE AS $$
DECLARE
  "story" "Story"%ROWTYPE;
  "named" text;
  "texts" text;
  "head" tsvector;
  "most" int;
BEGIN
  SELECT * INTO "story" FROM "Story" s WHERE s."id" = $1;
  SELECT left(string_agg(concat_ws(E'\n', p."name", a."title"), E'\n'), 20000), string_agg(a."text", E'\n'), 40000 / count(*)
    INTO "named", "texts", "most"
    FROM "Article" a LEFT JOIN "Publisher" p ON p."id" = a."publisherId" WHERE a."storyId" = $1 HAVING count(*) > 0;
  "head" := setweight(to_tsvector('english', "story"."title"), 'A')
    || setweight(to_tsvector('english', concat_ws(E'\n', "story"."summary", "story"."atIssue")), 'B')
    || setweight(to_tsvector('english', coalesce("named", '')), 'C');
  BEGIN
    RETURN "head" || setweight(to_tsvector('english', coalesce("texts", '')), 'D');
  EXCEPTION WHEN program_limit_exceeded THEN
    SELECT string_agg(left(a."text", "most"), E'\n') INTO "texts" FROM "Article" a WHERE a."storyId" = $1;
    RETURN "head" || setweight(to_tsvector('english', "texts"), 'D');
  END;
END $$;

CREATE FUNCTION "story_is_searched"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Story" SET "searchText" = "story_search_text"("id") WHERE "id" = NEW."id";
  RETURN NULL;
END $$;

CREATE TRIGGER "story_is_searched" AFTER INSERT OR UPDATE OF "title", "summary", "atIssue" ON "Story"
  FOR EACH ROW EXECUTE FUNCTION "story_is_searched"();

-- Once for all reports that come or go together.
CREATE FUNCTION "reports_are_searched"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Story" SET "searchText" = "story_search_text"("id") WHERE "id" IN (SELECT "storyId" FROM "changed");
  RETURN NULL;
END $$;

CREATE TRIGGER "new_reports_are_searched" AFTER INSERT ON "Article" REFERENCING NEW TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "reports_are_searched"();
CREATE TRIGGER "gone_reports_are_searched" AFTER DELETE ON "Article" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "reports_are_searched"();

CREATE FUNCTION "report_is_searched"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Story" SET "searchText" = "story_search_text"("id") WHERE "id" = NEW."storyId";
  RETURN NULL;
END $$;

CREATE TRIGGER "changed_report_is_searched" AFTER UPDATE ON "Article"
  FOR EACH ROW WHEN (OLD."title" IS DISTINCT FROM NEW."title" OR OLD."publisherId" IS DISTINCT FROM NEW."publisherId")
  EXECUTE FUNCTION "report_is_searched"();

UPDATE "Story" SET
  "searchText" = "story_search_text"("id"),
  "conflicts" = (SELECT count(*) FROM "Comparison" c WHERE c."storyId" = "Story"."id" AND c."verdict" = 'conflict');
