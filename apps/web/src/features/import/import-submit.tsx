import { Button, ButtonLink } from '#ui/button.tsx';
import { count } from '#ui/count.ts';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
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
  const { job, lost, sending, failure } = run;
  if (job?.state === 'DONE') return <Ready job={job} />;
  if (draft.jobId !== null) {
    return (
      <div className="mt-8 space-y-2">
        {lost ? (
          <Notice tone="problem" title="Crossread does not answer">
            <p>The import goes on without this page, and what you entered is still here.</p>
            <Button look="quiet" onClick={run.askAgain}>
              Ask again
            </Button>
          </Notice>
        ) : (
          <Progress step={job?.step ?? ''} done={job?.done ?? 0} total={job?.total ?? 0} />
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
          {sending ? 'Sending …' : ready < fewest ? 'Compare the reports' : `Compare ${ready} reports`}
        </Button>
        {missing !== null && (
          <p id="import-missing" className="text-ink-soft">
            {missing}
          </p>
        )}
      </div>
    </div>
  );
}

function missingFor(ready: number, unusable: number): string | null {
  if (ready < fewest)
    return `Two reports are the fewest that can be compared. ${ready === 0 ? 'Add two.' : 'Add one more.'}`;
  if (unusable === 0) return null;
  return `${count(unusable, 'report cannot', 'reports cannot')} be used yet: see what it says there, or remove it.`;
}

function Ready({ job }: { readonly job: NonNullable<ImportSubmitProps['run']['job']> }) {
  if (job.problems.length === 0 || !job.story) {
    return (
      <p role="status" className="mt-8 text-lg">
        The story is ready.
      </p>
    );
  }
  return (
    <div className="mt-8 space-y-4">
      <Notice title="The story is ready, but not with everything">
        {job.problems.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </Notice>
      <ButtonLink href={`/stories/${job.story.slug}`}>See the story</ButtonLink>
    </div>
  );
}

/** What is about a report is said on its card; here stands the rest. */
function NotImported({ draft, failure }: { readonly draft: ImportDraft; readonly failure: Failure }) {
  const onCard = new Set(draft.reports.map(({ name }) => name));
  const general = failure.problems.filter(({ input }) => input === null || !onCard.has(input));
  return (
    <Notice tone="problem" title="The story could not be imported">
      <p>{failure.why}</p>
      {general.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
      {failure.problems.length > general.length && <p>What to do is said at the reports above.</p>}
    </Notice>
  );
}
