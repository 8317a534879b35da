import { useTranslations } from 'next-intl';
import { Interactive } from '#i18n/interactive.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { Section } from '#ui/section.tsx';
import { Words } from '#ui/words.tsx';
import { ExportResults } from './export-results.tsx';
import { MarkWritten } from './mark-written.tsx';
import { Misreadings } from './misreadings.tsx';
import { PupilTable } from './pupil-table.tsx';
import { QuestionResults } from './question-results.tsx';
import type { AssignmentWithResults, WrittenAnswer } from './results-query.ts';

interface ResultsPageProps {
  readonly assignment: AssignmentWithResults;
  readonly written: readonly WrittenAnswer[];
}

/** What the class's answers show: by skill and misreading, by question, by pupil. */
export function ResultsPage({ assignment, written }: ResultsPageProps) {
  const t = useTranslations('teach');
  const { id, title, class: taught, results } = assignment;
  const sheets = `/teach/results/${encodeURIComponent(id)}/sheets`;
  const answered = results.pupils.some(({ answeredCount }) => answeredCount > 0);
  return (
    <div className="page-width space-y-12 py-10 sm:py-14">
      <div className="space-y-5">
        <p data-screen-only>
          <PageLink
            href={`/teach/classes/${encodeURIComponent(taught.id)}`}
            className="text-link inline-flex min-h-6 items-center"
          >
            {taught.name}
          </PageLink>
        </p>
        <PageHeading title={t('resultsOf')}>
          <Words>{title}</Words>
        </PageHeading>
        {!answered && <p>{t('nothingAnswered')}</p>}
      </div>
      {answered && (
        <>
          <Section id="misreadings" title={t('whatItShows')}>
            <Misreadings results={results} />
          </Section>
          <Section id="questions" title={t('theQuestions')}>
            <QuestionResults questions={results.questions} />
          </Section>
          {written.length > 0 && (
            <Section id="written" title={t('written')}>
              <Interactive says={['teach', 'quiz']}>
                <MarkWritten written={written} questions={results.questions} />
              </Interactive>
            </Section>
          )}
        </>
      )}
      <Section id="pupils" title={t('pupils')}>
        <PupilTable pupils={results.pupils} sheets={sheets} />
        <div data-screen-only className="flex flex-wrap gap-3">
          <ButtonLink look="quiet" href={sheets}>
            {t('sheets')}
          </ButtonLink>
          <Interactive says={['teach']}>
            <ExportResults assignmentId={id} />
          </Interactive>
        </div>
      </Section>
    </div>
  );
}
