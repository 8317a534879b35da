import type {
  Evidence,
  Interaction,
  KeyedResponse,
  Question,
  QuestionBasis,
  QuestionKind,
  Quiz,
  Skill,
} from '@crossread/shared';
import type { Prisma } from '@crossread/prisma';
import { askedNow } from './questions-asked.ts';
import type { StoredEvidence, StoredKeyedResponse, StoredOptionKey } from './stored-key.ts';
import { optionMessages, questionMessages, type KeyMessages, type ShownMessages } from './stored-messages.ts';

/**
 * A stored quiz in the interchange format, keys and all: for the engine and for whoever may see keys. Articles are named
 * by their keys, questions by their stored ids and options by the letters they are shown with. It has the questions that
 * it asks from now on, or `which`.
 */
export async function loadQuiz(
  prisma: Prisma.TransactionClient,
  quizId: string,
  which: Prisma.QuestionWhereInput = askedNow,
): Promise<Quiz | null> {
  const quiz = await prisma.quiz.findUnique({
    where: { id: quizId },
    include: {
      questions: { where: which, orderBy: { position: 'asc' }, include: { key: true } },
      story: { select: { articles: { orderBy: { position: 'asc' }, select: articleFields } } },
    },
  });
  if (!quiz) return null;
  const { articles } = quiz.story;
  const keys = new Map(articles.map(({ id, key }) => [id, key]));
  return {
    engine: { name: quiz.engineName, version: quiz.engineVersion },
    seed: quiz.seed,
    articles: articles.map(({ key, name, sha256 }) => ({ id: key, path: name, sha256 })),
    questions: quiz.questions.map((question) => questionOf(question, keys)),
  };
}

const articleFields = { id: true, key: true, name: true, sha256: true } as const;

type StoredQuestion = Prisma.QuestionGetPayload<{ include: { key: true } }>;

function questionOf(
  { key, options, messages, ...question }: StoredQuestion,
  keys: ReadonlyMap<string, string>,
): Question {
  if (!key) throw new Error(`Question ${question.id} has no key.`);
  const inStory = (stored: readonly StoredEvidence[]): readonly Evidence[] =>
    stored.map(({ articleId, ...span }) => ({ article: keys.get(articleId) ?? articleId, ...span }));
  const keyed = new Map((key.options as unknown as readonly StoredOptionKey[]).map((option) => [option.id, option]));
  const response = key.response as unknown as StoredKeyedResponse;
  const shownSaid = messages as unknown as ShownMessages | null;
  const keySaid = key.messages as unknown as KeyMessages | null;
  const shown = options as unknown as readonly { readonly id: string; readonly text: string }[];
  return {
    id: question.id,
    kind: question.kind as QuestionKind,
    interaction: question.interaction as Interaction,
    skill: question.skill as Skill,
    prompt: question.prompt,
    options: shown.flatMap(({ id, text }, place) => {
      const option = keyed.get(id);
      const said = optionMessages(shownSaid, keySaid, place);
      return option ? [{ ...option, text, evidence: inStory(option.evidence), ...said }] : [];
    }),
    response: 'spans' in response ? { spans: inStory(response.spans) } : (response satisfies KeyedResponse),
    evidence: inStory(key.evidence as unknown as readonly StoredEvidence[]),
    explanation: key.explanation,
    difficulty: question.difficulty,
    needsReview: question.needsReview,
    ...(question.drafted ? { drafted: true } : {}),
    ...(question.edited ? { edited: true } : {}),
    ...questionMessages(shownSaid, keySaid),
    ...(key.basis ? { basis: key.basis as unknown as QuestionBasis } : {}),
  };
}
