-- Tells every process, once a transaction, that something has changed which answers for everybody are made of: they are
-- kept (apps/api/src/response-cache) until it is told.
CREATE FUNCTION "content_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('crossread_changes', 'content');
  RETURN NULL;
END $$;

CREATE TRIGGER "content_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Publisher"
  FOR EACH STATEMENT EXECUTE FUNCTION "content_changed"();
CREATE TRIGGER "content_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Story"
  FOR EACH STATEMENT EXECUTE FUNCTION "content_changed"();
CREATE TRIGGER "content_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Origin"
  FOR EACH STATEMENT EXECUTE FUNCTION "content_changed"();
CREATE TRIGGER "content_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Article"
  FOR EACH STATEMENT EXECUTE FUNCTION "content_changed"();
CREATE TRIGGER "content_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Claim"
  FOR EACH STATEMENT EXECUTE FUNCTION "content_changed"();
CREATE TRIGGER "content_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Comparison"
  FOR EACH STATEMENT EXECUTE FUNCTION "content_changed"();
CREATE TRIGGER "content_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "ComparisonMember"
  FOR EACH STATEMENT EXECUTE FUNCTION "content_changed"();
CREATE TRIGGER "content_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "ComparedPair"
  FOR EACH STATEMENT EXECUTE FUNCTION "content_changed"();
CREATE TRIGGER "content_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "TextReuse"
  FOR EACH STATEMENT EXECUTE FUNCTION "content_changed"();
CREATE TRIGGER "content_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Framing"
  FOR EACH STATEMENT EXECUTE FUNCTION "content_changed"();
CREATE TRIGGER "content_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Quiz"
  FOR EACH STATEMENT EXECUTE FUNCTION "content_changed"();
CREATE TRIGGER "content_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Question"
  FOR EACH STATEMENT EXECUTE FUNCTION "content_changed"();
