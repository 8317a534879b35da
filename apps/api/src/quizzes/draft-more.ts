import type { Admission } from '@crossread/engine';
import type { Quiz } from '@crossread/shared';
import type { Services } from '../context.ts';
import type { InputProblem } from '../errors.ts';
import type { ReadAgain } from '../stories/load-story.ts';
import { loadReports } from './load-document.ts';

interface More extends ReadAgain {
  readonly storyId: string;
  /** The engine's own questions. */
  readonly quiz: Quiz;
  /** How many more are wanted. */
  readonly count: number;
}

/** The quiz with drafted questions at its end, as far as they passed the gates, and what became of them. */
export async function draftMore(
  { prisma, engine, languageModel }: Pick<Services, 'prisma' | 'engine' | 'languageModel'>,
  { storyId, quiz, count, ...story }: More,
): Promise<{ readonly quiz: Quiz; readonly note: InputProblem }> {
  const stored = await loadReports(prisma, storyId);
  const reports = stored.map(({ article: { id }, name, text }) => ({ id, name, text }));
  const asked = quiz.questions.map(({ prompt }) => prompt);
  const { drafted, problem } = (await languageModel?.draft({ count, reports, asked })) ?? {
    drafted: [],
    problem: 'is switched off by now',
  };
  if (problem !== null) {
    return { quiz, note: noteOf(`The language model ${problem}: the quiz has no drafted questions.`) };
  }
  const admission = await engine.run('admit', { ...story, drafted, quiz });
  const questions = [...quiz.questions, ...admission.questions];
  return { quiz: { ...quiz, questions }, note: noteOf(outcome(drafted.length, admission)) };
}

function noteOf(message: string): InputProblem {
  return { code: 'drafts', input: null, message };
}

function outcome(proposed: number, { questions, rejected }: Admission): string {
  const held = questions.length === 0 ? 'None held' : `${questions.length} held`;
  const gates = [...new Set(rejected.map(({ gate }) => gate))];
  const kept = rejected.length === 0 ? '' : ` (the others did not pass ${gates.join(', ')})`;
  const next = questions.length === 0 ? '' : ' Approve what you want asked.';
  return `The language model drafted ${proposed} ${proposed === 1 ? 'question' : 'questions'}. ${held} against the checks${kept}.${next}`;
}
