import { siteUrl } from '#features/social/site-url.ts';

/** Where pupils' devices reach the pages: JOIN_URL where it is given, since their teacher may be at localhost. */
export async function joinOrigin(): Promise<string> {
  const given = process.env['JOIN_URL'];
  return given ? new URL(given).origin : (await siteUrl()).origin;
}
