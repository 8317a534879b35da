import { useTranslations } from 'next-intl';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { withSearch } from '#ui/search-parameter.ts';
import { asWritten, saidIn, Words } from '#ui/words.tsx';
import type { BankQuestion, BankWish, fetchBank } from './bank-page-query.ts';
import { BankSearch } from './bank-search.tsx';

interface BankPageProps {
  readonly bank: Awaited<ReturnType<typeof fetchBank>>;
  readonly wish: BankWish;
}

/** All questions that one has made, over all stories; each leads to its place on its quiz's workbench. */
export function BankPage({ bank: { questionBank, questionTags }, wish }: BankPageProps) {
  const t = useTranslations('workbench');
  const { edges, pageInfo } = questionBank;
  const { search, tag, skill } = wish;
  const more = { search, tag, skill: skill?.toLowerCase() ?? null, after: pageInfo.endCursor };
  const isFiltered = search !== null || tag !== null || skill !== null;
  return (
    <div className="page-width space-y-8 py-10 sm:py-14">
      <PageLink href="/teach" className="text-link inline-flex min-h-6 items-center">
        {t('back')}
      </PageLink>
      <PageHeading title={t('bank')}>
        <p>{t('bankMeans')}</p>
      </PageHeading>
      {(edges.length > 0 || isFiltered) && <BankSearch wish={wish} tags={questionTags} isFiltered={isFiltered} />}
      {edges.length === 0 ? (
        <div className="space-y-4">
          <p role="status">{t(isFiltered ? 'bankNoneFits' : 'bankEmpty')}</p>
          {!isFiltered && <ButtonLink href="/teach/quizzes/new">{t('makeQuiz')}</ButtonLink>}
        </div>
      ) : (
        <ol className="max-w-4xl divide-y divide-rule border-y border-rule">
          {edges.map(({ node }) => (
            <Entry key={node.id} question={node} />
          ))}
        </ol>
      )}
      {pageInfo.hasNextPage && (
        <ButtonLink look="quiet" href={withSearch('/teach/bank', more)}>
          {t('bankMore')}
        </ButtonLink>
      )}
    </div>
  );
}

function Entry({ question: { id, prompt, saidIn: language, skill, tags, quiz } }: { readonly question: BankQuestion }) {
  const t = useTranslations('workbench');
  return (
    <li className="space-y-1 py-4">
      <p className="max-w-prose">
        <PageLink
          href={`/teach/quizzes/${encodeURIComponent(quiz.id)}#${id}`}
          {...saidIn(language)}
          className="text-link font-medium"
        >
          {prompt}
        </PageLink>
      </p>
      <p className="flex flex-wrap gap-x-4 text-sm text-ink-soft">
        <span>{t(`skill.${skill}`)}</span>
        <span {...asWritten}>{quiz.title}</span>
        {tags.length > 0 && <Words>{t('tagged', { tags: tags.join(', ') })}</Words>}
      </p>
    </li>
  );
}
