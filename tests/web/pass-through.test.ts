import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningWeb } from '../helpers/app.ts';
import { freePort, startWeb } from '../helpers/app.ts';
import { launchBrowser } from '../helpers/browser.ts';

/** Stands in for the API: it says what it was asked, and sends events as slowly as a test lets it. */
let api: Server;
let web: RunningWeb;
let release: () => void;
let left: Promise<void>;
let heardFrom: string | undefined;

beforeAll(async () => {
  const port = await freePort();
  api = createServer((request, response) => {
    heardFrom = request.headers['x-forwarded-for']?.toString();
    if (request.headers.accept === 'text/event-stream') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('event: next\ndata: 1\n\n');
      release = () => response.end('event: complete\n\n');
      left = new Promise((resolve) => response.once('close', resolve));
      return;
    }
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      response.writeHead(207, { 'content-type': 'application/json', 'x-from': 'api' });
      response.end(JSON.stringify({ method: request.method, url: request.url, id: request.headers['x-id'], body }));
    });
  });
  await new Promise<void>((resolve) => api.listen(port, '127.0.0.1', resolve));
  web = await startWeb(`http://127.0.0.1:${port}`);
}, 120_000);
afterAll(async () => {
  await web?.stop();
  api?.closeAllConnections();
});

describe('/graphql on the pages’ own origin', () => {
  test.each([
    ['POST', '/graphql', '{"query":"{__typename}"}'],
    ['GET', '/graphql?query=%7B__typename%7D', undefined],
  ])('passes %s on with its address, headers and body, and the answer back', async (method, address, body) => {
    const response = await fetch(`${web.url}${address}`, {
      method,
      headers: { 'x-id': 'seven', 'content-type': 'application/json' },
      ...(body && { body }),
    });
    expect(response.status).toBe(207);
    expect(response.headers.get('x-from')).toBe('api');
    expect(await response.json()).toEqual({ method, url: address, id: 'seven', body: body ?? '' });
  });

  test.each([
    ['a request', '/graphql', undefined, '127.0.0.1'],
    ['a request that came through others', '/graphql', '203.0.113.9, 10.0.0.2', '203.0.113.9, 10.0.0.2, 127.0.0.1'],
    ['a page', '/stories/none', '203.0.113.9', '203.0.113.9, 127.0.0.1'],
  ])('tells the API whom it heard %s from, last', async (_what, address, claimed, heard) => {
    heardFrom = undefined;
    await (await fetch(`${web.url}${address}`, { headers: claimed ? { 'x-forwarded-for': claimed } : {} })).text();
    expect(heardFrom).toBe(heard);
  });

  test('lets an event through before the next one is there', async () => {
    const headers = { accept: 'text/event-stream', 'accept-encoding': 'gzip' };
    const response = await fetch(`${web.url}/graphql`, { headers });
    const reader = response.body?.getReader();
    const first = await Promise.race([reader?.read(), sleep(10_000, null, { ref: false })]);
    expect(new TextDecoder().decode(first?.value)).toBe('event: next\ndata: 1\n\n');
    release();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('event: complete\n\n');
  });

  test('leaves a stream at the API when its client leaves it', async () => {
    const leaving = new AbortController();
    const headers = { accept: 'text/event-stream' };
    const response = await fetch(`${web.url}/graphql`, { headers, signal: leaving.signal });
    await response.body?.getReader().read();
    leaving.abort();
    await left;
  });

  test('answers with a GraphQL error while the API is down, and pages say so', async () => {
    api.closeAllConnections();
    await new Promise((resolve) => api.close(resolve));
    const response = await fetch(`${web.url}/graphql`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'API_UNREACHABLE' } }],
    });
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(web.url);
    await page.getByRole('alert').filter({ hasText: 'This page could not be fetched' }).waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
    await browser.close();
  });
});
