/**
 * Keeps the quizzes that were opened here, for when the server does not answer: `features/quiz/offline/keep-page.ts` starts
 * it. Never what the API says, and never a page of anything else. Caches outlive a build, since the names of files have
 * their hashes in them: what is not used any more leaves by its age, or to make room.
 */
import { CacheFirst, ExpirationPlugin, NetworkFirst, Serwist, type SerwistPlugin } from 'serwist';

const patienceSeconds = 4;
const month = 30 * 24 * 60 * 60;
const upTo = (maxEntries: number) =>
  new ExpirationPlugin({ maxEntries, maxAgeSeconds: month, maxAgeFrom: 'last-used' });

/** A quiz is one page at all its addresses, but for whether an attempt is open. */
const byQuiz: SerwistPlugin = {
  cacheKeyWillBeUsed: ({ request }) => {
    const { origin, pathname, searchParams } = new URL(request.url);
    return Promise.resolve(`${origin}${pathname}${searchParams.has('attempt') ? '?attempt' : ''}`);
  },
};

/** The pages' server answers while the API does not: the page that is kept is of more use than its apology. */
const worksOrNot: SerwistPlugin = {
  fetchDidSucceed: ({ response }) =>
    response.status < 500 ? Promise.resolve(response) : Promise.reject(new Error(String(response.status))),
  handlerDidError: ({ request }) => fetch(request),
};

const quiz = /^\/quizzes\/[^/]+$/;

new Serwist({
  // Kept files fit every build's pages: nothing is gained by waiting until the last tab is closed.
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      // What the router asks for has a header of its own, and is no page.
      matcher: ({ sameOrigin, url, request }) => sameOrigin && quiz.test(url.pathname) && !request.headers.has('rsc'),
      handler: new NetworkFirst({
        cacheName: 'crossread-quizzes',
        networkTimeoutSeconds: patienceSeconds,
        plugins: [byQuiz, worksOrNot, upTo(20)],
      }),
    },
    {
      matcher: ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/_next/static/'),
      handler: new CacheFirst({ cacheName: 'crossread-files', plugins: [upTo(300)] }),
    },
  ],
}).addEventListeners();
