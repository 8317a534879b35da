import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeStory, draftQuiz } from '@crossread/engine';
import type { QuizDraft } from '@crossread/engine';
import type { Question } from '@crossread/shared';
import { libraryStories, storyOf } from './texts/library-stories.ts';
import { sampleOf } from './parts/question-sample.ts';
import type { MadeQuestion } from './parts/question-sample.ts';
import { questionCard } from './parts/question-card.ts';

/**
 * What questions come of many stories, and a sample of them to be read by a person (docs/questions.md):
 * `npm run bench -- questions [--per-kind N] [--seeds S,S] [--count N] [--jsonl FILE] [LIST]`. Each line of LIST is a
 * story: its name and its files, separated by blanks; without a list, the demo library's.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'per-kind': { type: 'string', default: '5' },
    seeds: { type: 'string', default: '1' },
    count: { type: 'string', default: '20' },
    jsonl: { type: 'string' },
  },
});
const stories = positionals[0] === undefined ? ownStories() : listed(positionals[0]);
const seeds = values.seeds.split(',');
const made: MadeQuestion[] = [];
const drafts: { readonly story: string; readonly seed: string; readonly draft: QuizDraft }[] = [];
for (const { name, sources } of stories) {
  const story = analyzeStory(sources);
  for (const seed of seeds) {
    const draft = draftQuiz(story, { count: Number(values.count), seed });
    drafts.push({ story: name, seed, draft });
    made.push(
      ...draft.quiz.questions.map((question) => ({
        id: `${name}/${seed}/${question.id}`,
        story: name,
        question,
        analysis: story.analysis,
      })),
    );
  }
}

for (const item of sampleOf(made, Number(values['per-kind']), values.seeds)) console.log(`${questionCard(item)}\n`);
table('kind', counted(made.map(({ question }) => question.kind)));
table(
  'kept out by',
  counted(drafts.flatMap(({ draft }) => draft.rejected.map(({ kind, gate }) => `${gate}: ${kind}`))),
);
if (values.jsonl !== undefined) {
  const lines = drafts.map(({ story, seed, draft }) => JSON.stringify({ story, seed, ...draft }));
  writeFileSync(values.jsonl, `${lines.join('\n')}\n`);
}
const kinds = new Set(made.map(({ question }: { question: Question }) => question.kind));
console.log(`stories=${stories.length} quizzes=${drafts.length} questions=${made.length} kinds=${kinds.size}`);

function ownStories() {
  return libraryStories().map((sources, index) => ({ name: `library-${index + 1}`, sources }));
}

function listed(path: string) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([name, ...files]) =>
      name && files.length > 0 ? [{ name, sources: storyOf(files.map((file) => resolve(dirname(path), file))) }] : [],
    );
}

function counted(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function table(head: string, rows: readonly (readonly [string, number])[]): void {
  console.log(head.padEnd(46), 'questions');
  for (const [name, count] of rows) console.log(name.padEnd(46), String(count).padStart(9));
  console.log('');
}
