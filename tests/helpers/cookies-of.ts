import type { Page } from 'playwright-core';
import { apiClient, type ApiClient } from './api-client.ts';

/** A client's cookies for a browser at `url`, which then is the same visitor. */
export function cookiesOf(client: ApiClient, url: string) {
  return [...client.cookies].map(([name, value]) => ({ name, value, url }));
}

/** A client that is the same visitor as the browser of a page. */
export async function visitorIn(page: Page, apiUrl: string): Promise<ApiClient> {
  const cookies = await page.context().cookies();
  return apiClient(apiUrl, {}, new Map(cookies.map(({ name, value }) => [name, value])));
}
