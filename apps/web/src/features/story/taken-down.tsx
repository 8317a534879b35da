import { useTranslations } from 'next-intl';
import { Notice } from '#ui/notice.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { Words } from '#ui/words.tsx';

interface TakenDownProps {
  readonly title: string;
  readonly reason: string;
}

/** What is left at the address of a story that an admin has removed. */
export function TakenDown({ title, reason }: TakenDownProps) {
  const t = useTranslations('story');
  return (
    <div className="page-width space-y-8 py-12">
      <PageHeading title={<Words>{title}</Words>} />
      <Notice title={t('takenDown')}>
        <p dir="auto">{reason}</p>
        <PageLink href="/" className="text-link">
          {t('otherStories')}
        </PageLink>
      </Notice>
    </div>
  );
}
