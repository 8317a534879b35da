import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { ProblemWords } from '#ui/problem-notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { InputProblemWords } from './input-problem.tsx';
import type { ImportDraft } from './report-draft.ts';
import { isBlank } from './report-draft.ts';
import type { Failure, useImport } from './use-import.ts';

interface ImportSubmitProps {
  readonly draft: ImportDraft;
  readonly run: ReturnType<typeof useImport>;
  /** How many reports cannot be used as they are. */
  readonly unusable: number;
}

const fewest = 2;

/** The import itself: what it still needs, its progress, and how it ended. */
export function ImportSubmit({ draft, run, unusable }: ImportSubmitProps) {
  const t = useTranslations('import');
  const { job, lost, sending, failure } = run;
  if (job?.state === 'DONE') return <Ready job={job} />;
  if (draft.jobId !== null) {
    return (
      <div className="mt-8 space-y-2">
        {lost ? (
          <Notice tone="problem" title={t('lost')}>
            <p>{t('lostHelp')}</p>
            <Button look="quiet" onClick={run.askAgain}>
              {t('askAgain')}
            </Button>
          </Notice>
        ) : (
          <Progress doing="importing" job={job} />
        )}
      </div>
    );
  }
  const ready = draft.reports.filter((report) => !isBlank(report)).length;
  const missing = missingFor(ready, unusable);
  return (
    <div className="mt-8 space-y-4">
      {failure && <NotImported draft={draft} failure={failure} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          onClick={() => {
            if (missing === null) void run.send();
          }}
          aria-disabled={missing !== null || sending}
          aria-describedby={missing === null ? undefined : 'import-missing'}
        >
          {sending ? t('sending') : ready < fewest ? t('compare') : t('compareCount', { reports: ready })}
        </Button>
        {missing !== null && (
          <p id="import-missing" className="text-ink-soft">
            {t(`missing.${missing}`, { reports: unusable })}
          </p>
        )}
      </div>
    </div>
  );
}

/** What an import still needs. */
function missingFor(ready: number, unusable: number) {
  if (ready < fewest) return ready === 0 ? 'two' : 'oneMore';
  return unusable === 0 ? null : 'usable';
}

function Ready({ job }: { readonly job: NonNullable<ImportSubmitProps['run']['job']> }) {
  const t = useTranslations('import');
  if (job.problems.length === 0 || !job.story) {
    return (
      <p role="status" className="mt-8 text-lg">
        {t('ready')}
      </p>
    );
  }
  return (
    <div className="mt-8 space-y-4">
      <Notice title={t('readyInPart')}>
        {job.problems.map((problem) => (
          <p key={problem.message}>
            <InputProblemWords problem={problem} />
          </p>
        ))}
      </Notice>
      <ButtonLink href={`/stories/${job.story.slug}`}>{t('seeStory')}</ButtonLink>
    </div>
  );
}

/** What is about a report is said on its card; here stands the rest. */
function NotImported({ draft, failure }: { readonly draft: ImportDraft; readonly failure: Failure }) {
  const t = useTranslations('import');
  const { why } = failure;
  const onCard = new Set(draft.reports.map(({ name }) => name));
  const general = failure.problems.filter(({ input }) => input === null || !onCard.has(input));
  return (
    <Notice tone="problem" title={t('notImported')}>
      <p>{typeof why === 'string' ? t(`failure.${why}`) : <ProblemWords problem={why} />}</p>
      {general.map((problem) => (
        <p key={problem.message}>
          <InputProblemWords problem={problem} />
        </p>
      ))}
      {failure.problems.length > general.length && <p>{t('seeAbove')}</p>}
    </Notice>
  );
}
