import { ButtonLink } from '#ui/button.tsx';
import { PageHeading } from '#ui/page-heading.tsx';

export default function NotFound() {
  return (
    <div className="page-width space-y-8 py-12">
      <PageHeading title="This story is not here">
        It may have been taken down, or the address was cut off when it was copied.
      </PageHeading>
      <ButtonLink href="/">See all stories</ButtonLink>
    </div>
  );
}
