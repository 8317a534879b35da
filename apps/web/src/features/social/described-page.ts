import type { Metadata } from 'next';

interface PageWords {
  /** The page's one address, with what of its query matters. */
  readonly path: string;
  readonly title: string;
  readonly description?: string | null;
  /** The slug of the story whose picture stands for it, where the page has none of its own. */
  readonly pictureOf?: string;
}

/** How a public page presents itself to search engines and where its address is posted. */
export function describedPage({ path, title, description, pictureOf }: PageWords): Metadata {
  const described = description ? { description } : {};
  return {
    title,
    ...described,
    alternates: { canonical: path },
    openGraph: {
      siteName: 'Crossread',
      type: 'article',
      title,
      url: path,
      ...described,
      ...(pictureOf && { images: [`/stories/${pictureOf}/opengraph-image`] }),
    },
    twitter: { card: 'summary_large_image' },
  };
}
