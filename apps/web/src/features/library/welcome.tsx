import { ButtonLink } from '#ui/button.tsx';
import { PageHeading } from '#ui/page-heading.tsx';

interface WelcomeProps {
  /** The story to begin with. */
  readonly first?:
    | {
        readonly slug: string;
        readonly quizzes: readonly { readonly id: string }[];
      }
    | undefined;
}

/** The first visit: one sentence, one button. */
export function Welcome({ first }: WelcomeProps) {
  const quiz = first?.quizzes[0];
  return (
    <div className="space-y-6">
      <PageHeading title="What do the reports say?">
        <p>
          Read several reports of one event side by side, see where they agree, where they cannot all be right and who
          is only repeating whom.
        </p>
      </PageHeading>
      {first && (
        <ButtonLink href={quiz ? `/quizzes/${quiz.id}` : `/stories/${first.slug}#practice`} data-screen-only>
          Try the first story’s questions
        </ButtonLink>
      )}
    </div>
  );
}
