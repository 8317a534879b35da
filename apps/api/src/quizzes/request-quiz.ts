import { randomUUID } from 'node:crypto';
import { limits, type QuestionKind, type Skill } from '@crossread/shared';
import type { Blueprint } from '@crossread/engine';
import { cleanInput } from '../clean-input.ts';
import type { Services } from '../context.ts';
import { invalid, noSuch } from '../errors.ts';
import { earlierJob, requestJob } from '../jobs/request-job.ts';
import { blueprintFrom, type GivenBlueprint } from './blueprint.ts';
import { exportHash } from './export-token.ts';

export interface QuizWish {
  readonly storyId: string;
  readonly count: number;
  readonly seed?: string | null | undefined;
  readonly skills?: readonly Skill[] | null | undefined;
  readonly kinds?: readonly QuestionKind[] | null | undefined;
  readonly blueprint?: GivenBlueprint | null | undefined;
  readonly exportToken?: string | null | undefined;
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
  readonly exportHash: string | null;
  readonly drafts: number;
}

const seedCharacters = 100;

/** Begins to make a quiz and gives the job's id. Without a seed each quiz is another one. */
export async function requestQuiz({ prisma, jobs, languageModel }: Services, wish: QuizWish): Promise<string> {
  const { storyId, count, seed, skills, kinds, blueprint, exportToken, idempotencyKey = null } = cleanInput(wish);
  const earlier = await earlierJob(prisma, 'generateQuiz', idempotencyKey);
  if (earlier !== null) return earlier;
  if (count < 1 || count > limits.questionsPerQuiz) {
    throw invalid('out-of-range', 'count', `A quiz has from 1 to ${limits.questionsPerQuiz} questions, not ${count}.`);
  }
  if (seed && seed.length > seedCharacters) {
    throw invalid('too-long', 'seed', `The seed has ${seed.length} characters; use at most ${seedCharacters}.`);
  }
  const hash = exportToken ? exportHash(exportToken) : null;
  const drafts = wish.drafts ?? 0;
  if (drafts !== 0) checkDrafts(drafts, wish, languageModel !== null);
  const story = await prisma.story.findUnique({ where: { id: storyId }, select: { id: true } });
  if (!story) throw noSuch('story');
  const input: QuizInput = {
    count,
    seed: seed || randomUUID().slice(0, 8),
    skills: skills ?? [],
    kinds: kinds ?? [],
    blueprint: blueprintFrom(blueprint ?? {}, count),
    exportHash: hash,
    drafts,
  };
  return requestJob(prisma, jobs, { kind: 'generateQuiz', input, storyId, idempotencyKey });
}

const draftsMost = 10;

function checkDrafts(drafts: number, { skills, exportToken }: QuizWish, switchedOn: boolean): void {
  if (!switchedOn) {
    const message =
      'No language model is switched on here, so there are no drafted questions. Whoever runs this server switches one on with LLM_BASE_URL and LLM_MODEL; see docs/language-model.md.';
    throw invalid('no-language-model', 'drafts', message);
  }
  if (drafts < 0 || drafts > draftsMost) {
    throw invalid('out-of-range', 'drafts', `From 0 to ${draftsMost} questions can be drafted, not ${drafts}.`);
  }
  if (!exportToken) {
    const message =
      'Drafted questions are asked once somebody has approved them: send an exportToken, with which you do that.';
    throw invalid('token-missing', 'exportToken', message);
  }
  if (skills && skills.length > 0 && !skills.includes('comprehension')) {
    const message =
      'Drafted questions ask what a report says: ask for COMPREHENSION among the skills, or for no drafts.';
    throw invalid('wrong-skill', 'drafts', message);
  }
}
