'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PageHeading } from '#ui/page-heading.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { Section } from '#ui/section.tsx';
import { Button } from '#ui/button.tsx';
import { Aside } from './aside.tsx';
import { Bank } from './bank.tsx';
import { BenchEntry } from './bench-entry.tsx';
import { PublishBar } from './publish-bar.tsx';
import { QuestionEditor } from './question-editor.tsx';
import { QuizSettings } from './quiz-settings.tsx';
import { useWorkbench } from './use-workbench.ts';
import type { EditedQuiz } from './workbench-query.ts';

/** A quiz as its owner makes it: every question beside its evidence, to be worded, moved, dropped, and published. */
export function WorkbenchPage({ quiz: opened }: { readonly quiz: EditedQuiz }) {
  const t = useTranslations('workbench');
  const bench = useWorkbench(opened);
  const [editing, setEditing] = useState<string | 'new' | null>(null);
  const { quiz, ids } = bench;
  const { articles, slug, title } = opened.story;
  const close = () => setEditing(null);
  return (
    <div className="page-width space-y-10 py-10 sm:py-14">
      <div className="space-y-6">
        <PageLink href="/teach" className="text-link inline-flex min-h-6 items-center">
          {t('back')}
        </PageLink>
        <PageHeading title={quiz.title}>
          <p>
            {t.rich('about', {
              story: title,
              link: (chunks) => (
                <PageLink href={`/stories/${slug}`} className="text-link">
                  {chunks}
                </PageLink>
              ),
            })}
          </p>
        </PageHeading>
        <QuizSettings bench={bench} />
      </div>
      <PublishBar bench={bench} />
      <ProblemNotice problem={bench.problem} />
      <Section id="questions" title={t('questions', { count: ids.length })}>
        <ol className="space-y-6 sm:[&_:is(a,button,input,select,textarea,summary)]:scroll-mt-40">
          {quiz.workbench.items.map((item, index) => (
            <li key={item.question.id} id={item.question.id} className="border border-rule bg-sheet p-4 sm:p-6">
              {editing === item.question.id ? (
                <QuestionEditor bench={bench} item={item} reports={articles} onClose={close} />
              ) : (
                <BenchEntry
                  bench={bench}
                  item={item}
                  index={index}
                  reports={articles}
                  onEdit={() => setEditing(item.question.id)}
                />
              )}
            </li>
          ))}
        </ol>
        {ids.length === 0 && <p className="text-ink-soft">{t('empty')}</p>}
        {editing === 'new' ? (
          <div className="border border-rule bg-sheet p-4 sm:p-6">
            <QuestionEditor bench={bench} item={null} reports={articles} onClose={close} />
          </div>
        ) : (
          <Button look="quiet" onClick={() => setEditing('new')}>
            {t('writeOwn')}
          </Button>
        )}
      </Section>
      <Aside bench={bench} />
      <Section id="bank" title={t('bank')}>
        <Bank bench={bench} storyId={opened.story.id} />
      </Section>
    </div>
  );
}
