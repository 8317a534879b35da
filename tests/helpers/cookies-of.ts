import type { ApiClient } from './api-client.ts';

/** A client's cookies for a browser at `url`, which then is the same visitor. */
export function cookiesOf(client: ApiClient, url: string) {
  return [...client.cookies].map(([name, value]) => ({ name, value, url }));
}
