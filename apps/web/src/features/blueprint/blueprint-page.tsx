import { useTranslations } from 'next-intl';
import { Interactive } from '#i18n/interactive.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { BlueprintForm } from './blueprint-form.tsx';
import type { Choice } from './blueprint-query.ts';
import { skills } from '#features/quiz/skills.ts';

/** A quiz of so many questions of each skill and difficulty. */
export function BlueprintPage({ choice }: { readonly choice: Choice }) {
  const t = useTranslations('blueprint');
  const inQuiz = useTranslations('quiz');
  // Said here: the browser need not have all sentences of the quiz for them.
  const skillParts = skills.map((part) => ({
    part,
    name: inQuiz(`skill.${part}.name`),
    means: inQuiz(`skill.${part}.means`),
  }));
  return (
    <div className="page-width space-y-10 py-10 sm:py-14">
      <PageHeading title={t('title')}>
        <p>{t('means')}</p>
      </PageHeading>
      <Interactive says={['blueprint']}>
        <BlueprintForm choice={choice} skillParts={skillParts} />
      </Interactive>
    </div>
  );
}
