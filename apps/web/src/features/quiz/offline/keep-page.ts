/**
 * Has a service worker keep the page that is open, with all that it is made of, for a reload while the server is down.
 * Browsers have service workers with https, or at localhost; elsewhere the open page goes on by itself.
 */
export async function keepPage(): Promise<void> {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/service-worker.js');
    const { active } = await navigator.serviceWorker.ready;
    const files = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === window.location.origin && pathname.startsWith('/_next/static/'));
    const { pathname } = window.location;
    // The same page twice: what the server writes for an attempt is another thing than what it writes for the start.
    const urlsToCache = [pathname, `${pathname}?attempt=kept`, ...files.map(({ href }) => href)];
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } });
  } catch {
    // A browser may refuse, as in a private window.
  }
}
