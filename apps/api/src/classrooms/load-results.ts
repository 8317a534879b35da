import type { PrismaClient, RubricLevel } from '@crossread/prisma';
import type { Answer } from '../quizzes/answer.ts';
import { questionsAsked } from '../quizzes/questions-asked.ts';

export interface LoadedResults {
  readonly title: string;
  readonly className: string;
  /** In the order in which they joined. */
  readonly pupils: readonly LoadedPupil[];
  readonly questions: readonly LoadedQuestion[];
}

interface LoadedPupil {
  readonly id: string;
  readonly nickname: string;
  /** The first first. */
  readonly attempts: readonly LoadedAttempt[];
}

export interface LoadedAttempt {
  readonly id: string;
  readonly responses: readonly {
    readonly questionId: string;
    readonly answer: Answer;
    readonly score: number | null;
    readonly roles: readonly string[];
    readonly late: boolean;
    readonly mark: RubricLevel | null;
  }[];
}

export interface LoadedQuestion {
  readonly id: string;
  readonly prompt: string;
  readonly skill: string;
  readonly interaction: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** All that results are worked out from: of an assignment that is there. */
export async function loadResults(prisma: PrismaClient, assignmentId: string): Promise<LoadedResults> {
  const {
    quizId,
    version,
    quiz,
    class: taking,
  } = await prisma.assignment.findUniqueOrThrow({
    where: { id: assignmentId },
    select: {
      quizId: true,
      version: true,
      quiz: { select: { title: true } },
      class: { select: { id: true, name: true } },
    },
  });
  const response = { questionId: true, answer: true, score: true, roles: true, late: true, mark: true };
  const [pupils, questions] = await Promise.all([
    prisma.pupil.findMany({
      where: { classId: taking.id },
      orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        nickname: true,
        person: {
          select: {
            attempts: {
              where: { assignmentId },
              orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
              select: { id: true, responses: { select: response } },
            },
          },
        },
      },
    }),
    prisma.question.findMany({
      where: questionsAsked({ quizId, version, asks: [] }),
      orderBy: { position: 'asc' },
      select: { id: true, prompt: true, skill: true, interaction: true, options: true },
    }),
  ]);
  return {
    title: quiz.title,
    className: taking.name,
    pupils: pupils.map(({ person, ...pupil }) => ({
      ...pupil,
      attempts: person.attempts as unknown as readonly LoadedAttempt[],
    })),
    questions: questions as unknown as readonly LoadedQuestion[],
  };
}
