import { Notice } from '#ui/notice.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PageLink } from '#ui/page-link.tsx';

interface TakenDownProps {
  readonly title: string;
  readonly reason: string;
}

/** What is left at the address of a story that an admin has removed. */
export function TakenDown({ title, reason }: TakenDownProps) {
  return (
    <div className="page-width space-y-8 py-12">
      <PageHeading title={title} />
      <Notice title="This story has been taken down.">
        <p>{reason}</p>
        <PageLink href="/" className="text-link">
          The other stories
        </PageLink>
      </Notice>
    </div>
  );
}
