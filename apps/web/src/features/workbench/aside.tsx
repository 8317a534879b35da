'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { saidIn } from '#ui/words.tsx';
import type { Workbench } from './use-workbench.ts';

/** Questions that were dropped, and drafts that wait for approval: none is lost before the quiz is published. */
export function Aside({ bench }: { readonly bench: Workbench }) {
  const t = useTranslations('workbench');
  const { aside } = bench.quiz.workbench;
  if (aside.length === 0) return null;
  return (
    <Section id="aside" title={t('aside')}>
      <ul className="divide-y divide-rule">
        {aside.map(({ question, state }) => (
          <li key={question.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span {...saidIn(question.saidIn)} className="max-w-prose">
              {question.prompt}
            </span>
            <Button
              look="quiet"
              aria-disabled={bench.asking}
              onClick={() => void bench.arrange([...bench.ids, question.id])}
            >
              {t(state === 'DRAFTED' ? 'takeDraft' : 'bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
