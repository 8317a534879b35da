import { headers } from 'next/headers';

/** Where people have this installation in their browsers: PUBLIC_URL, or else what this request was sent to. */
export async function siteUrl(): Promise<URL> {
  const given = process.env['PUBLIC_URL'];
  if (given) return new URL(given);
  const asked = await headers();
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost';
  const protocol = asked.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? 'http';
  return new URL(`${protocol === 'https' ? 'https' : 'http'}://${host}`);
}
