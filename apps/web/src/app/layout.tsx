import '#ui/styles.css';
import type { Metadata, Viewport } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { PreferencesForm } from '#features/preferences/preferences-form.tsx';
import { readPreferences } from '#features/preferences/read-preferences.ts';
import { siteUrl } from '#features/social/site-url.ts';
import { directionOf } from '#i18n/languages.ts';
import { SiteFooter } from '#ui/site-footer.tsx';
import { SiteHeader } from '#ui/site-header.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const [t, metadataBase] = await Promise.all([getTranslations('site'), siteUrl()]);
  const description = t('description');
  return {
    metadataBase,
    title: { default: t('title'), template: '%s · Crossread' },
    description,
    openGraph: { siteName: 'Crossread', type: 'website', title: t('title'), description },
  };
}

const paper = { light: '#fbfaf8', dark: '#161514' };

/** The browser's own frame in the colour of the page. */
export async function generateViewport(): Promise<Viewport> {
  const { appearance } = await readPreferences();
  if (appearance === 'light' || appearance === 'dark') return { themeColor: paper[appearance] };
  return {
    themeColor: (['light', 'dark'] as const).map((scheme) => ({
      media: `(prefers-color-scheme: ${scheme})`,
      color: paper[scheme],
    })),
  };
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // Every page is rendered for its request: the security policy's nonce is new each time.
  await connection();
  const [t, { site }, preferences] = await Promise.all([getTranslations('site'), getMessages(), readPreferences()]);
  return (
    <html lang={preferences.language} dir={directionOf(preferences.language)} data-appearance={preferences.appearance}>
      <body className="flex min-h-dvh flex-col">
        <NextIntlClientProvider messages={{ site }}>
          <a
            href="#content"
            className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:bg-ink focus:px-4 focus:py-2 focus:text-paper"
          >
            {t('skip')}
          </a>
          <SiteHeader />
          <main id="content" tabIndex={-1} className="outline-none">
            {children}
          </main>
          <SiteFooter>
            <PreferencesForm preferences={preferences} />
          </SiteFooter>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
