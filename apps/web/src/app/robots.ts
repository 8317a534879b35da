import type { MetadataRoute } from 'next';
import { siteUrl } from '#features/social/site-url.ts';

/** Stories, reports and quizzes may be found; what is somebody's own, or no page, is left alone. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: '*', disallow: ['/account', '/auth/', '/graphql', '/preferences', '/review', '/stories/new'] },
    sitemap: new URL('/sitemap.xml', await siteUrl()).href,
  };
}
