import { enumOf, globalId, listOf, momentOf } from './spelling.ts';

const reports = `"Article" a LEFT JOIN "Publisher" p ON p.id = a."publisherId" WHERE a."storyId" = s.id`;
const members = `"ComparisonMember" m JOIN "Claim" l ON l.id = m."claimId" JOIN "Article" a ON a.id = l."articleId"
  WHERE m."comparisonId" = c.id`;
const pairs = `"ComparedPair" d WHERE d."comparisonId" = c.id`;
const change = `'{"=":"EXACT","~":"APPROXIMATE",">":"MORE","<":"LESS","up":"UP","down":"DOWN"}'::jsonb
  -> (l.figure->>'change')`;
const ends = (of: string): string =>
  `json_build_object('lower', l.figure->'${of}'->'lower', 'upper', l.figure->'${of}'->'upper')`;

const member = `json_build_object(
  'id', ${globalId('Claim', 'l.id')}, 'type', upper(l.type::text), 'status', upper(l.status::text), 'sole', l.sole,
  'trail', l.trail,
  'article', json_build_object('id', ${globalId('Article', 'a.id')},
    'origin', json_build_object('id', ${globalId('Origin', 'a."originId"')})),
  'span', json_build_object('start', l.start, 'end', l."end", 'text', l.text),
  'sentence', json_build_object('start', l."sentenceStart", 'end', l."sentenceEnd", 'text', l.sentence),
  'attribution', json_build_object('mode', ${enumOf(`l.attribution->>'mode'`)}, 'source', l.attribution->'source',
    'speaker', l.attribution->'speaker', 'role', l.attribution->'role', 'cue', l.attribution->'cue',
    'stance', ${enumOf(`l.attribution->>'stance'`)}),
  'figure', CASE WHEN l.figure IS NOT NULL THEN json_build_object('value', l.figure->'value',
    'kind', ${enumOf(`l.figure->>'kind'`)}, 'unit', l.figure->'unit', 'change', ${change},
    'hedge', l.figure->'hedge', 'counted', l.figure->'counted', 'predicate', l.figure->'predicate',
    'literal', ${ends('literal')}, 'pragmatic', ${ends('pragmatic')},
    'scope', json_build_object('place', l.figure->'scope'->'place', 'asOf', l.figure->'scope'->'asOf',
      'group', l.figure->'scope'->'group')) END)`;

const pair = `json_build_object('id', ${globalId('ComparedPair', 'd.id')}, 'verdict', upper(d.verdict::text),
  'reason', d.reason, 'flags', (SELECT coalesce(json_agg(${enumOf('flag')}), '[]') FROM unnest(d.flags) flag),
  'a', json_build_object('id', ${globalId('Claim', 'd."aId"')}),
  'b', json_build_object('id', ${globalId('Claim', 'd."bId"')}))`;

export const storyPage = `SELECT json_build_object('data', json_build_object('story', json_build_object(
  'id', ${globalId('Story', 's.id')}, 'slug', s.slug, 'title', s.title, 'summary', s.summary,
  'eventDate', s."eventDate", 'teachingText', s."teachingText", 'atIssue', s."atIssue",
  'createdAt', ${momentOf('s."createdAt"')},
  'engine', json_build_object('name', s."engineName", 'version', s."engineVersion"),
  'conflictCount', s.conflicts,
  'independentOrigins', (SELECT count(*) FROM "Origin" o WHERE o."storyId" = s.id),
  'articles', ${listOf(
    `json_build_object('id', ${globalId('Article', 'a.id')}, 'position', a.position, 'name', a.name,
      'displayName', coalesce(p.name, a.name), 'title', a.title, 'byline', a.byline, 'agency', a.agency,
      'published', CASE WHEN a."publishedAt" IS NOT NULL THEN
        json_build_object('date', a."publishedAt", 'basis', upper(a."publishedBasis"::text)) END,
      'publisher', CASE WHEN p.id IS NOT NULL THEN
        json_build_object('id', ${globalId('Publisher', 'p.id')}, 'name', p.name) END)`,
    reports,
    'a.position',
  )},
  'origins', ${listOf(
    `json_build_object('id', ${globalId('Origin', 'o.id')}, 'agency', o.agency, 'articles', ${listOf(
      `json_build_object('id', ${globalId('Article', 'a.id')})`,
      `"Article" a WHERE a."originId" = o.id`,
      'a.position',
    )})`,
    `"Origin" o WHERE o."storyId" = s.id`,
    'o.position',
  )},
  'textReuse', ${listOf(
    `json_build_object('id', ${globalId('TextReuse', 'r.id')}, 'containment', r.containment,
      'containmentOutsideQuotes', r."containmentOutsideQuotes", 'sharedOrigin', r."sharedOrigin",
      'a', json_build_object('id', ${globalId('Article', 'r."aId"')}),
      'b', json_build_object('id', ${globalId('Article', 'r."bId"')}))`,
    `"TextReuse" r WHERE r."storyId" = s.id`,
    'r.containment DESC, r.id',
  )},
  'comparisons', ${listOf(
    `json_build_object('id', ${globalId('Comparison', 'c.id')}, 'label', c.label, 'verdict', upper(c.verdict::text),
      'independentOrigins', c."independentOrigins", 'members', ${listOf(member, members, 'm.position')},
      'pairs', ${listOf(pair, pairs, 'd.position')})`,
    `"Comparison" c WHERE c."storyId" = s.id`,
    'c.position',
  )},
  'framings', ${listOf(
    `json_build_object('id', ${globalId('Framing', 'f.id')}, 'label', f.label, 'uses', (
      SELECT coalesce(json_agg(json_build_object('word', use->'word', 'quoted', use->'quoted',
        'article', json_build_object('id', ${globalId('Article', "(use->>'articleId')")}),
        'spans', use->'spans')), '[]') FROM jsonb_array_elements(f.uses) use))`,
    `"Framing" f WHERE f."storyId" = s.id`,
    'f.position',
  )},
  'soleClaims', ${listOf(
    `json_build_object('id', ${globalId('Claim', 'l.id')}, 'type', upper(l.type::text),
      'article', json_build_object('id', ${globalId('Article', 'a.id')}),
      'sentence', json_build_object('start', l."sentenceStart", 'end', l."sentenceEnd", 'text', l.sentence))`,
    `"Claim" l JOIN "Article" a ON a.id = l."articleId" WHERE a."storyId" = s.id AND l.sole`,
    'a.position, l.position',
  )},
  'quizzes', ${listOf(
    `json_build_object('id', ${globalId('Quiz', 'q.id')}, 'title', q.title, 'createdAt', ${momentOf('q."createdAt"')})`,
    `"Quiz" q WHERE q."storyId" = s.id`,
    'q."createdAt" DESC, q.id DESC',
  )}
)))::text AS body FROM "Story" s WHERE s.slug = $1`;

const halfMember = `json_build_object('status', upper(l.status::text),
  'article', json_build_object('id', ${globalId('Article', 'a.id')}), 'span', json_build_object('text', l.text),
  'sentence', json_build_object('start', l."sentenceStart", 'text', l.sentence),
  'attribution', json_build_object('mode', ${enumOf(`l.attribution->>'mode'`)}, 'speaker', l.attribution->'speaker',
    'stance', ${enumOf(`l.attribution->>'stance'`)}),
  'figure', CASE WHEN l.figure IS NOT NULL THEN json_build_object('value', l.figure->'value',
    'unit', l.figure->'unit', 'change', ${change}) END)`;

export const storyPageHalf = `SELECT json_build_object('data', json_build_object('story', json_build_object(
  'title', s.title, 'eventDate', s."eventDate", 'atIssue', s."atIssue", 'conflictCount', s.conflicts,
  'articles', ${listOf(
    `json_build_object('id', ${globalId('Article', 'a.id')}, 'displayName', coalesce(p.name, a.name))`,
    reports,
    'a.position',
  )},
  'comparisons', ${listOf(
    `json_build_object('label', c.label, 'verdict', upper(c.verdict::text),
      'members', ${listOf(halfMember, members, 'm.position')}, 'pairs', ${listOf(
        `json_build_object('verdict', upper(d.verdict::text), 'reason', d.reason)`,
        pairs,
        'd.position',
      )})`,
    `"Comparison" c WHERE c."storyId" = s.id`,
    'c.position',
  )}
)))::text AS body FROM "Story" s WHERE s.slug = $1`;
