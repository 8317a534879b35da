import type { ApiClient, Data } from './api-client.ts';
import { signedUp } from './accounts.ts';
import { startApiAndStore } from './api-and-store.ts';
import { importReports } from './api.ts';
import { mutate, sent } from './mutate.ts';
import { stormReports } from './reports.ts';

const itemFields = `state replaces { id } question { id prompt kind interaction skill tags locked edited options { id text } }
  number { value lower upper } accepted correctOrder
  review { correctOptionIds explanation options { id role feedback }
    evidence { article { id } start end text } rubric { basic emergent proficient } }`;
export const benchFields = `id title version workbench { revision changed items { ${itemFields} } aside { ${itemFields} } }`;

export const promptsOf = ({ workbench }: Data): string[] =>
  workbench.items.map(({ question }: Data) => question.prompt);
export const idsOf = ({ workbench }: Data): string[] => workbench.items.map(({ question }: Data) => question.id);
export const itemOf = (bench: Data, fits: (item: Data) => boolean): Data => {
  const item = bench.workbench.items.find(fits);
  if (!item) throw new Error('No such item.');
  return item;
};
export const ofChoice = ({ question }: Data): boolean => question.interaction === 'CHOICE';
export const reworded = ({ prompt }: Data): object => ({ prompt: `Read closely. ${prompt}` });
/** What a page has seen of a workbench, which it says with each change. */
export const seen = ({ id, workbench }: Data) => ({ quizId: id, revision: workbench.revision });

/** An item as an editor sends it back that nobody has typed in. */
export function asShown({ question, review, number, accepted, correctOrder }: Data): Data {
  const byId = new Map<string, Data>(review.options.map((option: Data) => [option.id, option]));
  const options: Data[] = question.options.map(({ id, text }: Data) => ({
    ...{ id, text, feedback: byId.get(id)?.feedback ?? '' },
    right: review.correctOptionIds.includes(id),
  }));
  const ordered = correctOrder.map((id: string) => options.find((option) => option.id === id));
  return {
    ...{ prompt: question.prompt, explanation: review.explanation, skill: question.skill },
    options: ordered.length > 0 ? ordered : options,
    ...(number ?? {}),
    ...(accepted.length > 0 && { accepted }),
    ...(review.rubric && { rubric: review.rubric }),
    evidence: review.evidence.map(({ article, text, start }: Data) => ({ articleId: article.id, words: text, start })),
  };
}

/** What somebody does at the workbench of a quiz of theirs. */
export function workbenchOf(client: ApiClient) {
  const benchOf = async (quizId: string): Promise<Data> =>
    (await client.ask(`query ($id: ID!) { quiz(id: $id) { ${benchFields} questions { id prompt } } }`, { id: quizId }))
      .quiz;
  return {
    benchOf,
    /** Saves an item with a change, as the workbench has it now. */
    async edit(quizId: string, { question }: Data, change: (shown: Data) => object): Promise<Data> {
      const bench = await benchOf(quizId);
      const item = [...bench.workbench.items, ...bench.workbench.aside].find((one) => one.question.id === question.id);
      const shown = asShown(item);
      const input = { quizId, revision: bench.workbench.revision, questionId: question.id };
      const fields = `question { id } findings { gate blocks reason } quiz { ${benchFields} }`;
      return sent(client, 'saveQuestion', { ...input, question: { ...shown, ...change(shown) } }, fields);
    },
    publish: (bench: Data): Promise<Data> => mutate(client, 'publishQuiz', seen(bench), `quiz { ${benchFields} }`),
    arrange: (bench: Data, questionIds: readonly string[]): Promise<Data> =>
      mutate(client, 'arrangeQuiz', { ...seen(bench), questionIds }, `quiz { ${benchFields} }`),
  };
}

export type Workbenches = Awaited<ReturnType<typeof startWorkbenches>>;

/** An API of a test's own with a teacher who has a story, and what they do at the workbenches of its quizzes. */
export async function startWorkbenches() {
  const running = await startApiAndStore();
  const { api, prisma } = running;
  const teacher = await signedUp({ url: api.url, prisma }, 'editor', 'teacher');
  const { story } = await importReports(teacher, stormReports);
  const storyId: string = story.id;
  return { running, prisma, teacher, storyId, ...workbenchOf(teacher) };
}
