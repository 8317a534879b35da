import { enumOf, globalId, listOf, momentOf } from './spelling.ts';

const asked = `"Question" n WHERE n."quizId" = q.id AND n."askedFrom" IS NOT NULL AND n."staleFrom" IS NULL`;
const leftOut = `"Question" n WHERE n."quizId" = q.id AND n."askedFrom" IS NOT NULL AND n."staleFrom" IS NOT NULL`;
const drafts = `"Question" n WHERE n."quizId" = q.id AND n."askedFrom" IS NULL AND n."staleFrom" IS NULL`;
const reports = `"Article" a LEFT JOIN "Publisher" p ON p.id = a."publisherId" WHERE a."storyId" = s.id`;
const published = `CASE WHEN a."publishedAt" IS NOT NULL THEN json_build_object('date', a."publishedAt") END`;
const block = `json_build_object('start', b->'start', 'end', b->'end', 'kind', ${enumOf(`b->>'kind'`)})`;

export const quizPage = `SELECT json_build_object('data', json_build_object('quiz', json_build_object(
  'id', ${globalId('Quiz', 'q.id')}, 'title', q.title, 'version', q.version,
  'createdAt', ${momentOf('q."createdAt"')}, 'verifiedAt', ${momentOf('q."verifiedAt"')},
  'engine', json_build_object('name', q."engineName", 'version', q."engineVersion"),
  'draftCount', (SELECT count(*) FROM ${drafts}),
  'questions', ${listOf(
    `json_build_object('id', ${globalId('Question', 'n.id')}, 'position', n.position, 'kind', ${enumOf('n.kind')},
      'interaction', ${enumOf('n.interaction')}, 'skill', ${enumOf('n.skill')}, 'prompt', n.prompt,
      'options', n.options, 'difficulty', n.difficulty, 'needsReview', n."needsReview", 'drafted', n.drafted)`,
    asked,
    'n.position',
  )},
  'staleQuestions', ${listOf(
    `json_build_object('id', ${globalId('Question', 'n.id')}, 'prompt', n.prompt, 'staleReason', n."staleGate")`,
    leftOut,
    'n.position',
  )},
  'story', json_build_object('id', ${globalId('Story', 's.id')}, 'slug', s.slug, 'title', s.title,
    'quizzes', ${listOf(
      `json_build_object('id', ${globalId('Quiz', 'z.id')})`,
      `"Quiz" z WHERE z."storyId" = s.id`,
      'z."createdAt" DESC, z.id DESC',
    )},
    'articles', ${listOf(
      `json_build_object('id', ${globalId('Article', 'a.id')}, 'displayName', coalesce(p.name, a.name), 'text', a.text,
        'published', ${published}, 'blocks', (SELECT json_agg(${block}) FROM jsonb_array_elements(a.layout->'blocks') b))`,
      reports,
      'a.position',
    )})
)))::text AS body FROM "Quiz" q JOIN "Story" s ON s.id = q."storyId" WHERE q.id = $1`;

export const quizPageHalf = `SELECT json_build_object('data', json_build_object('quiz', json_build_object(
  'title', q.title, 'version', q.version,
  'questions', ${listOf(
    `json_build_object('id', ${globalId('Question', 'n.id')}, 'interaction', ${enumOf('n.interaction')},
      'prompt', n.prompt, 'options', n.options)`,
    asked,
    'n.position',
  )},
  'story', json_build_object('slug', s.slug, 'title', s.title, 'articles', ${listOf(
    `json_build_object('displayName', coalesce(p.name, a.name), 'published', ${published})`,
    reports,
    'a.position',
  )})
)))::text AS body FROM "Quiz" q JOIN "Story" s ON s.id = q."storyId" WHERE q.id = $1`;
