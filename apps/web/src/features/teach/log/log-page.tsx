import { useTranslations } from 'next-intl';
import { ButtonLink } from '#ui/button.tsx';
import { Moment } from '#ui/moment.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { withSearch } from '#ui/search-parameter.ts';
import { Words } from '#ui/words.tsx';
import type { ClassLog, LogEntry } from './log-query.ts';

interface LogPageProps {
  readonly log: ClassLog;
  /** Null where it is of all classes. */
  readonly classId: string | null;
}

/** Who looked at what pupils answered, newest first. */
export function LogPage({ log: { edges, pageInfo }, classId }: LogPageProps) {
  const t = useTranslations('teach');
  return (
    <div className="page-width space-y-8 py-10 sm:py-14">
      <PageLink
        href={classId === null ? '/teach' : `/teach/classes/${encodeURIComponent(classId)}`}
        className="text-link inline-flex min-h-6 items-center"
      >
        {t(classId === null ? 'allClasses' : 'toClass')}
      </PageLink>
      <PageHeading title={t('log')}>
        <p>{t('logMeans')}</p>
      </PageHeading>
      {edges.length === 0 ? (
        <p>{t('logEmpty')}</p>
      ) : (
        <ol className="max-w-3xl divide-y divide-rule border-y border-rule">
          {edges.map(({ cursor, node }) => (
            <Entry key={cursor} entry={node} ofAll={classId === null} />
          ))}
        </ol>
      )}
      {pageInfo.hasNextPage && (
        <ButtonLink look="quiet" href={withSearch('/teach/log', { class: classId, after: pageInfo.endCursor })}>
          {t('olderEntries')}
        </ButtonLink>
      )}
    </div>
  );
}

function Entry({ entry, ofAll }: { readonly entry: LogEntry; readonly ofAll: boolean }) {
  const { at, act, actorName, className, nickname, title } = entry;
  const t = useTranslations('teach');
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[12rem_1fr]">
      <Moment iso={at} className="text-ink-soft" />
      <div>
        <p>
          <Words>{t(`did.${act}`, { who: actorName ?? t('somebody') })}</Words>
        </p>
        <p className="text-ink-soft">
          {[ofAll ? className : null, title ?? nickname]
            .filter((name) => name !== null)
            .map((name) => (
              <span key={name} className="me-4">
                <Words>{name}</Words>
              </span>
            ))}
        </p>
      </div>
    </li>
  );
}
