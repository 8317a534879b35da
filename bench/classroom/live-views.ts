import { createClient, type Client } from 'graphql-sse';
import type { ApiClient, Data } from '../../tests/helpers/api-client.ts';
import type { School, SchoolClass } from './prepare-school.ts';

/** How many answers a live view showed from when on. */
interface Shown {
  readonly count: number;
  /** By performance.now(). */
  readonly at: number;
}

export interface LiveViews {
  /** For each class, in the order they came. */
  readonly shown: ReadonlyMap<SchoolClass, readonly Shown[]>;
  stop(): void;
}

/** What the page of a teacher follows, and what that of a pupil does. */
const teachers = `subscription ($id: ID!) { assignmentChanged(id: $id) { state revealedQuestionIds progress {
  joinedCount begunCount finishedCount
  pupils { pupil { id nickname } begun finished answeredCount lastAnsweredAt }
  questions { question { id } answeredCount meanScore revealed options { id count role } } } } }`;
const pupils = 'subscription ($id: ID!) { assignmentChanged(id: $id) { state opensAt closesAt revealedQuestionIds } }';

/** Opens the stream of every teacher and of every pupil; resolves when each has told how things stand. */
export async function openLiveViews({ classes }: School): Promise<LiveViews> {
  const shown = new Map<SchoolClass, Shown[]>(classes.map((one) => [one, []]));
  const clients: Client[] = [];
  const follow = (browser: ApiClient, query: string, id: string, heard: (changed: Data) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const client = createClient({ url: `${browser.url}/graphql`, headers: { cookie }, retryAttempts: 0 });
      clients.push(client);
      const next = ({ data, errors }: { readonly data?: Data; readonly errors?: unknown }): void => {
        if (!data?.assignmentChanged) return reject(new Error(JSON.stringify(errors ?? data)));
        heard(data.assignmentChanged);
        resolve();
      };
      client.subscribe<Data>({ query, variables: { id } }, { next, error: reject, complete: () => {} });
    });
  await Promise.all(
    classes.map(async (one) => {
      const note = ({ progress }: Data): void => {
        const count = progress.pupils.reduce((sum: number, pupil: Data) => sum + pupil.answeredCount, 0);
        shown.get(one)?.push({ count, at: performance.now() });
      };
      await follow(one.teacher, teachers, one.assignmentId, note);
      await Promise.all(one.pupils.map(({ browser }) => follow(browser, pupils, one.assignmentId, () => {})));
    }),
  );
  return { shown, stop: () => clients.forEach((client) => client.dispose()) };
}
