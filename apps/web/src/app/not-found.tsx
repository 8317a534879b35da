import { ButtonLink } from '#ui/button.tsx';
import { PageHeading } from '#ui/page-heading.tsx';

export default function NotFound() {
  return (
    <div className="page-width space-y-8 py-12">
      <PageHeading title="There is nothing at this address">
        The page may have been moved, or the address has a slip in it.
      </PageHeading>
      <ButtonLink href="/">See all stories</ButtonLink>
    </div>
  );
}
