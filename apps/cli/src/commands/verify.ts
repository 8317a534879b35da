import { engineVersion, verifyQuiz } from '@crossread/engine';
import type { Verification } from '@crossread/engine';
import type { Question } from '@crossread/shared';
import { UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { filesHelp, jsonOption } from '../help.ts';
import { readQuiz } from '../input/read-quiz.ts';
import { readStory } from '../input/read-story.ts';
import { printProblems } from '../output/terminal.ts';
import { printTable } from '../output/table.ts';

export const verify: Command = {
  summary: 'Works every key of a quiz out again from its reports, and names the questions that no longer hold',
  synopsis: '--quiz QUIZ [--json] FILE...',
  details: [
    filesHelp,
    'QUIZ is what `crossread quiz --json` printed of these reports. A question is stale where its text or its words are not the same any more or its key does not follow, and rekeyed where just one other answer follows.',
    'Exit status: 0 every question is sound; 1 one is not, or an input could not be used; 2 wrong usage.',
  ],
  options: { quiz: { value: 'QUIZ', description: 'the quiz to verify, a JSON file' }, json: jsonOption },
  files: 'some',

  async run({ files, has, get }) {
    const path = get('quiz');
    if (path === undefined) throw new UsageError('name the quiz: --quiz QUIZ.');
    const quiz = await readQuiz(path);
    if ('code' in quiz) {
      printProblems([quiz]);
      return 1;
    }
    const read = await readStory(files);
    if (!read) return 1;
    const verifications = verifyQuiz(read.story, quiz);
    if (has('json'))
      console.log(JSON.stringify({ engine: engineVersion, verifications: verifications.map(withoutMessage) }, null, 2));
    else printTable(['question', 'state', 'why'], verifications.map(row(quiz.questions)));
    return read.complete && verifications.every(({ state }) => state === 'sound') ? 0 : 1;
  },
};

const row =
  (questions: readonly Question[]) =>
  (verification: Verification): string[] => {
    const { question, state } = verification;
    if (state === 'sound') {
      return [question, state, verification.checked === 'key' ? '' : 'It has no basis: only its spans were checked.'];
    }
    if (state === 'stale') return [question, state, verification.reason];
    const { response } = verification.mended;
    const options = questions.find(({ id }) => id === question)?.options ?? [];
    const key = 'optionIds' in response ? options.find(({ id }) => response.optionIds.includes(id))?.text : undefined;
    const now = key ?? ('value' in response ? String(response.value) : '');
    return [question, state, `${verification.reason} Now: ${now}`];
  };

/** The reason says the same in English. */
function withoutMessage(verification: Verification): object {
  return Object.fromEntries(Object.entries(verification).filter(([name]) => name !== 'message'));
}
