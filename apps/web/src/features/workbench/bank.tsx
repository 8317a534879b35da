'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useAskedLanguage } from '#i18n/use-asked-language.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { saidIn } from '#ui/words.tsx';
import type { Workbench } from './use-workbench.ts';
import { bankQuery } from './workbench-documents.ts';

interface BankProps {
  readonly bench: Workbench;
  readonly storyId: string;
}

/** One's other questions on the same story, to be found by words and tags and taken in. */
export function Bank({ bench, storyId }: BankProps) {
  const t = useTranslations('workbench');
  const language = useAskedLanguage();
  const [search, setSearch] = useState<string | null>(null);
  const [{ data, fetching, error }] = useQuery({
    query: bankQuery,
    variables: { search, storyId, language },
    pause: search === null,
    requestPolicy: 'network-only',
  });
  const known = new Set([...bench.ids, ...bench.quiz.workbench.aside.map(({ question }) => question.id)]);
  const found = (data?.viewer.questionBank.edges ?? []).flatMap(({ node }) => (known.has(node.id) ? [] : [node]));
  return (
    <div className="space-y-5">
      <form
        role="search"
        className="flex max-w-xl flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          setSearch(formText(event.currentTarget, 'search'));
        }}
      >
        <TextField label={t('bankSearch')} hint={t('bankHint')} name="search" type="search" maxLength={200} />
        <Button type="submit" look="quiet">
          {t('find')}
        </Button>
      </form>
      {error && <ProblemNotice problem="unreachable" />}
      {search !== null && !fetching && !error && found.length === 0 && <p role="status">{t('bankNothing')}</p>}
      <ul className="divide-y divide-rule">
        {found.map(({ id, prompt, saidIn: language, tags, quiz }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span className="max-w-prose">
              <span {...saidIn(language)}>{prompt}</span>
              <span className="block text-sm text-ink-soft">{[quiz.title, ...tags].join(' · ')}</span>
            </span>
            <Button look="quiet" aria-disabled={bench.asking} onClick={() => void bench.arrange([...bench.ids, id])}>
              {t('takeIn')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
