import { globalId, listOf, momentOf } from './spelling.ts';

const reports = `"Article" a LEFT JOIN "Publisher" p ON p.id = a."publisherId" WHERE a."storyId" = s.id`;
const page = `(SELECT * FROM "Story" ORDER BY "createdAt" DESC, id DESC LIMIT $1::int) s`;
const newestFirst = `s."createdAt" DESC, s.id DESC`;
const hasNextPage = `(SELECT count(*) FROM "Story") > $1::int`;

export const storyList = `SELECT json_build_object('data', json_build_object('stories', json_build_object(
  'totalCount', (SELECT count(*) FROM "Story"),
  'pageInfo', json_build_object('hasNextPage', ${hasNextPage}, 'endCursor', encode(convert_to('GPC:S:' ||
    (array_agg(s.id ORDER BY ${newestFirst}))[count(*)], 'UTF8'), 'base64')),
  'edges', json_agg(json_build_object('node', json_build_object(
    'id', ${globalId('Story', 's.id')}, 'slug', s.slug, 'title', s.title, 'summary', s.summary,
    'eventDate', s."eventDate", 'teachingText', s."teachingText", 'atIssue', s."atIssue",
    'createdAt', ${momentOf('s."createdAt"')},
    'engine', json_build_object('name', s."engineName", 'version', s."engineVersion"),
    'conflictCount', s.conflicts,
    'independentOrigins', (SELECT count(*) FROM "Origin" o WHERE o."storyId" = s.id),
    'articles', ${listOf(
      `json_build_object('id', ${globalId('Article', 'a.id')}, 'displayName', coalesce(p.name, a.name), 'agency', a.agency)`,
      reports,
      'a.position',
    )},
    'quizzes', ${listOf(
      `json_build_object('id', ${globalId('Quiz', 'q.id')}, 'title', q.title)`,
      `"Quiz" q WHERE q."storyId" = s.id`,
      'q."createdAt" DESC, q.id DESC',
    )}
  )) ORDER BY ${newestFirst}))))::text AS body FROM ${page}`;

export const storyListHalf = `SELECT json_build_object('data', json_build_object('stories', json_build_object(
  'pageInfo', json_build_object('hasNextPage', ${hasNextPage}),
  'edges', json_agg(json_build_object('node', json_build_object(
    'slug', s.slug, 'title', s.title, 'eventDate', s."eventDate", 'atIssue', s."atIssue",
    'conflictCount', s.conflicts,
    'articles', ${listOf(`json_build_object('displayName', coalesce(p.name, a.name))`, reports, 'a.position')}
  )) ORDER BY ${newestFirst}))))::text AS body FROM ${page}`;
