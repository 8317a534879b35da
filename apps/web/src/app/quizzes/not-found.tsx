import { ButtonLink } from '#ui/button.tsx';
import { PageHeading } from '#ui/page-heading.tsx';

export default function NotFound() {
  return (
    <div className="page-width space-y-8 py-12">
      <PageHeading title="This quiz is not here">
        It may have been taken down, or the address has a slip in it. Every story has quizzes of its own.
      </PageHeading>
      <ButtonLink href="/">See all stories</ButtonLink>
    </div>
  );
}
