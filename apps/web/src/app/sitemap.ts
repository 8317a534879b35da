import type { MetadataRoute } from 'next';
import { fetchStoryAddresses } from '#features/social/story-addresses.ts';
import { siteUrl } from '#features/social/site-url.ts';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [base, slugs] = await Promise.all([siteUrl(), fetchStoryAddresses()]);
  return ['/', ...slugs.map((slug) => `/stories/${slug}`)].map((path) => ({ url: new URL(path, base).href }));
}
