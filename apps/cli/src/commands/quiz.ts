import { makeQuiz } from '@crossread/engine';
import { limits } from '@crossread/shared';
import { UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { filesHelp, jsonOption } from '../help.ts';
import { readStory } from '../input/read-story.ts';
import { quizSheet } from '../output/quiz-sheet.ts';
import { colorsOf, terminalWidth, warn } from '../output/terminal.ts';

const defaultCount = 10;

export const quiz: Command = {
  summary: 'Makes a quiz of what reports of one event say, each key with the words it rests on',
  synopsis: '[--json] [--count N] [--seed S] FILE...',
  details: [filesHelp, 'The same files, count and seed always give the same quiz.'],
  options: {
    json: jsonOption,
    count: { value: 'N', description: `how many questions, 1 to ${limits.questionsPerQuiz} (default ${defaultCount})` },
    seed: { value: 'S', description: 'any text; another seed draws other questions (default 1)' },
  },
  files: 'some',

  async run({ files, has, get }) {
    const count = countOf(get('count'));
    const read = await readStory(files);
    if (!read) return 1;
    const made = makeQuiz(read.story, { count, seed: get('seed') ?? '1' });
    const got = made.questions.length;
    if (got < count) {
      warn(
        `${got === 0 ? 'no question' : `${got} of ${count} questions`} could be made of these reports: more reports of the event give more.`,
      );
    }
    const sheet = () => quizSheet(made, { width: terminalWidth(), colors: colorsOf(process.stdout) });
    console.log(has('json') ? JSON.stringify(made, null, 2) : sheet());
    return read.complete ? 0 : 1;
  },
};

function countOf(given: string | undefined): number {
  if (given === undefined) return defaultCount;
  const count = Number(given);
  if (/^\d+$/.test(given) && count >= 1 && count <= limits.questionsPerQuiz) return count;
  throw new UsageError(`--count takes a whole number from 1 to ${limits.questionsPerQuiz}, not "${given}".`);
}
