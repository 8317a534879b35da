import type { IntakeProblem, Question, Quiz } from '@crossread/shared';
import { readInput } from './read-input.ts';

/** The quiz in a file, or `-` for standard input; what it holds is believed once it looks like one. */
export async function readQuiz(path: string): Promise<Quiz | IntakeProblem> {
  const input = await readInput(path);
  if ('code' in input) return input;
  try {
    const quiz = JSON.parse(input.content) as Partial<Quiz> | null;
    if (Array.isArray(quiz?.articles) && Array.isArray(quiz.questions) && quiz.questions.every(isQuestion)) {
      return quiz as Quiz;
    }
  } catch {
    // Said below.
  }
  return { code: 'unreadable', path, message: `${path}: this is no quiz as \`crossread quiz --json\` prints it.` };
}

function isQuestion(value: Partial<Question> | null): boolean {
  return Array.isArray(value?.options) && Array.isArray(value.evidence) && typeof value.response === 'object';
}
