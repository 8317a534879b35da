import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as quizPage from './postgraphile/quiz-page.ts';
import type { Row } from './postgraphile/spelling.ts';
import * as storyList from './postgraphile/story-list.ts';
import * as storyPage from './postgraphile/story-page.ts';
import { measuredSlug } from './synthetic-stories.ts';

/** One documented query with what the other contenders are asked for the same data. */
export interface Page {
  readonly name: 'list' | 'story' | 'quiz';
  /** Whether it asks for all fields or for half of them. */
  readonly half: boolean;
  readonly ours: Asked;
  readonly postgraphile: Asked;
  readonly floor: Asked;
  /** PostGraphile's data in the words of our schema. */
  readonly inOurWords: (data: Row) => Row;
}

/** The body of a request. */
export interface Asked {
  readonly operationName: string;
  readonly query?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const examples = fileURLToPath(new URL('../../../apps/api/examples/', import.meta.url));

/** The queries that are documented, each with all its fields and with half; `quizId` is of the measured story. */
export function pages(quizId: string): readonly Page[] {
  const rowId = Buffer.from(quizId, 'base64').toString().split(':')[1] ?? '';
  return [
    ...bothOf({ name: 'list', file: 'story-list', peer: storyList, ours: { first: 20 }, theirs: { first: 20 } }),
    ...bothOf({
      ...{ name: 'story', file: 'story-page', peer: storyPage },
      ...{ ours: { slug: measuredSlug }, theirs: { slug: measuredSlug } },
    }),
    ...bothOf({ name: 'quiz', file: 'quiz-page', peer: quizPage, ours: { id: quizId }, theirs: { id: rowId } }),
  ];
}

interface Both {
  readonly name: Page['name'];
  readonly file: string;
  readonly peer: { readonly document: string; readonly half: string; readonly inOurWords: (data: Row) => Row };
  readonly ours: Asked['variables'];
  readonly theirs: Asked['variables'];
}

function bothOf({ name, file, peer, ours, theirs }: Both): readonly Page[] {
  return [false, true].map((half) => {
    const query = readFileSync(`${examples}${file}${half ? '-half' : ''}.graphql`, 'utf8');
    const operationName = /^query (\w+)/m.exec(query)?.[1] ?? '';
    const peersQuery = half ? peer.half : peer.document;
    return {
      name,
      half,
      ours: { operationName, query, variables: ours },
      postgraphile: { operationName, query: peersQuery, variables: theirs },
      floor: { operationName, variables: { ...theirs, rowId: theirs['id'] } },
      inOurWords: peer.inOurWords,
    };
  });
}
