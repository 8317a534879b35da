import { cookies } from 'next/headers';
import type { NextRequest } from 'next/server';
import { isAppearance, preferenceNames } from '#features/preferences/preferences.ts';
import { isLanguage } from '#i18n/languages.ts';

const aYear = 60 * 60 * 24 * 365;

/** Keeps what a reader chose in the footer, and goes back to where they were. Works without scripts. */
export async function POST(request: NextRequest) {
  const form = await request.formData().catch(() => new FormData());
  const chosen = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const [language, appearance] = [chosen(preferenceNames.language), chosen(preferenceNames.appearance)];
  const kept = await cookies();
  const options = { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true } as const;
  if (isLanguage(language)) kept.set(preferenceNames.language, language, options);
  if (isAppearance(appearance)) kept.set(preferenceNames.appearance, appearance, options);
  return new Response(null, { status: 303, headers: { location: pathOf(request.headers.get('referer'), request) } });
}

/** The page the form was on; a path alone, so that nobody can be sent to another site. */
function pathOf(referer: string | null, request: NextRequest): string {
  if (referer === null || !URL.canParse(referer)) return '/';
  const { host, pathname, search } = new URL(referer);
  return host === request.headers.get('host') ? `/${pathname.replace(/^\/+/, '')}${search}` : '/';
}
