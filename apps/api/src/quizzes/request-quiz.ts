import { randomUUID } from 'node:crypto';
import { limits, type QuestionKind, type Skill } from '@crossread/shared';
import type { Blueprint } from '@crossread/engine';
import { cleanInput } from '../clean-input.ts';
import { readable } from '../access/readable.ts';
import type { Context } from '../context.ts';
import { invalid, noSuch } from '../errors.ts';
import { earlierJob, requestJob } from '../jobs/request-job.ts';
import { blueprintFrom, type GivenBlueprint } from './blueprint.ts';

export interface QuizWish {
  readonly storyId: string;
  readonly count: number;
  readonly seed?: string | null | undefined;
  readonly skills?: readonly Skill[] | null | undefined;
  readonly kinds?: readonly QuestionKind[] | null | undefined;
  readonly blueprint?: GivenBlueprint | null | undefined;
  /** Questions more that the language model may propose. */
  readonly drafts?: number | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** What a quiz job needs. */
export interface QuizInput {
  readonly count: number;
  readonly seed: string;
  /** Empty: all. */
  readonly skills: readonly Skill[];
  readonly kinds: readonly QuestionKind[];
  readonly blueprint: Blueprint;
  readonly drafts: number;
}

const seedCharacters = 100;

/** Begins to make a quiz and gives the job's id. Without a seed each quiz is another one. */
export async function requestQuiz(context: Context, wish: QuizWish): Promise<string> {
  const { prisma, languageModel } = context;
  const { viewer } = context.asker;
  const { storyId, count, seed, skills, kinds, blueprint, idempotencyKey = null } = cleanInput(wish);
  const earlier = await earlierJob(prisma, { kind: 'generateQuiz', ownerId: viewer.personId, idempotencyKey });
  if (earlier !== null) return earlier;
  if (count < 1 || count > limits.questionsPerQuiz) {
    throw invalid('out-of-range', 'count', `A quiz has from 1 to ${limits.questionsPerQuiz} questions, not ${count}.`);
  }
  if (seed && seed.length > seedCharacters) {
    throw invalid('too-long', 'seed', `The seed has ${seed.length} characters; use at most ${seedCharacters}.`);
  }
  const drafts = wish.drafts ?? 0;
  if (drafts !== 0) checkDrafts(drafts, wish, languageModel !== null);
  const story = await prisma.story.findUnique({
    where: { id: storyId, takenDownAt: null, ...readable.authorStory(viewer) },
    select: { id: true },
  });
  if (!story) throw noSuch('story');
  const input: QuizInput = {
    count,
    seed: seed || randomUUID(),
    skills: skills ?? [],
    kinds: kinds ?? [],
    blueprint: blueprintFrom(blueprint ?? {}, count),
    drafts,
  };
  return requestJob(context, { kind: 'generateQuiz', input, storyId, idempotencyKey });
}

const draftsMost = 10;

function checkDrafts(drafts: number, { skills }: QuizWish, switchedOn: boolean): void {
  if (!switchedOn) {
    const message =
      'No language model is switched on here, so there are no drafted questions. Whoever runs this server switches one on with LLM_BASE_URL and LLM_MODEL; see docs/language-model.md.';
    throw invalid('no-language-model', 'drafts', message);
  }
  if (drafts < 0 || drafts > draftsMost) {
    throw invalid('out-of-range', 'drafts', `From 0 to ${draftsMost} questions can be drafted, not ${drafts}.`);
  }
  if (skills && skills.length > 0 && !skills.includes('comprehension')) {
    const message =
      'Drafted questions ask what a report says: ask for COMPREHENSION among the skills, or for no drafts.';
    throw invalid('wrong-skill', 'drafts', message);
  }
}
