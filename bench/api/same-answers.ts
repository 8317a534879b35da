import { deepStrictEqual } from 'node:assert';
import type { Addresses, Contender } from './contenders.ts';
import type { Asked, Page } from './pages.ts';
import type { Row } from './postgraphile/spelling.ts';

/** Throws where the contenders do not answer with the same data: only then may their speed be compared. */
export async function sameAnswers(page: Page, addresses: Addresses): Promise<void> {
  const ours = await ask(addresses.uncached, page.ours);
  const others: Partial<Record<Contender, Row>> = {
    cached: await ask(addresses.cached, page.ours),
    floor: await ask(addresses.floor, page.floor),
    postgraphile: fieldsOf(ours, page.inOurWords(await ask(addresses.postgraphile, page.postgraphile))),
  };
  // A cursor is each server's own affair.
  if (ours.stories?.pageInfo.endCursor) ours.stories.pageInfo.endCursor = expectedCursor;
  for (const [name, data] of Object.entries(others)) {
    if (data.stories?.pageInfo.endCursor) data.stories.pageInfo.endCursor = expectedCursor;
    deepStrictEqual(
      data,
      ours,
      `${name} answers the ${page.name} page${page.half ? ', half of it,' : ''} with other data.`,
    );
  }
}

const expectedCursor = 'a cursor';

export async function ask(address: string, body: Asked): Promise<Row> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as { data?: Row; errors?: readonly object[] };
  if (errors || !data) throw new Error(`${address} answered ${body.operationName} with ${JSON.stringify(errors)}.`);
  return data;
}

/** Of `theirs` the fields that `ours` has: a JSON column comes whole from PostGraphile, whatever is needed of it. */
function fieldsOf(ours: Row, theirs: Row): Row {
  if (Array.isArray(ours) && Array.isArray(theirs)) return theirs.map((item, index) => fieldsOf(ours[index], item));
  if (ours === null || theirs === null || typeof ours !== 'object' || typeof theirs !== 'object') return theirs;
  return Object.fromEntries(Object.keys(ours).map((name) => [name, fieldsOf(ours[name], theirs[name] ?? null)]));
}
