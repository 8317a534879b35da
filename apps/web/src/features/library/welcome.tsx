import { useTranslations } from 'next-intl';
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
  /** How many questions are due for review. */
  readonly dueCount: number;
}

/** The first visit: one sentence, one button. */
export function Welcome({ first, dueCount }: WelcomeProps) {
  const t = useTranslations('library');
  const quiz = first?.quizzes[0];
  return (
    <div className="space-y-6">
      <PageHeading title={t('welcome')}>
        <p>{t('promise')}</p>
      </PageHeading>
      <div data-screen-only className="flex flex-wrap gap-3 empty:hidden">
        {dueCount > 0 && <ButtonLink href="/review">{t('due', { count: dueCount })}</ButtonLink>}
        {first && (
          <ButtonLink
            look={dueCount > 0 ? 'quiet' : 'primary'}
            href={quiz ? `/quizzes/${quiz.id}` : `/stories/${first.slug}#practice`}
          >
            {t('tryFirst')}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
