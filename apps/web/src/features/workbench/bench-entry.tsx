'use client';

import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '#ui/button.tsx';
import { saidIn } from '#ui/words.tsx';
import { Evidence } from './evidence.tsx';
import { FindingList } from './finding-list.tsx';
import { moved } from './moved.ts';
import { Tags } from './tags.tsx';
import type { Workbench } from './use-workbench.ts';
import type { BenchItem } from './workbench-fragment.ts';
import type { BenchReport } from './workbench-query.ts';

interface BenchEntryProps {
  readonly bench: Workbench;
  readonly item: BenchItem;
  readonly index: number;
  readonly reports: readonly BenchReport[];
  readonly onEdit: () => void;
}

/** A question left, its evidence right, and what can be done with it. */
export function BenchEntry({ bench, item, index, reports, onEdit }: BenchEntryProps) {
  const t = useTranslations('workbench');
  const { ids, asking } = bench;
  const { question, review, state } = item;
  const { id, locked } = question;
  const number = index + 1;
  const roles = new Map(review.options.map((option) => [option.id, option]));
  const move = (by: number) => void bench.arrange(moved(ids, index, index + by));
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
      <div className="space-y-4">
        <p className="label-text text-ink-soft">
          {t('number', { number })} · {t(`skill.${question.skill}`)}
          {state !== 'ASKED' && <strong className="text-accent"> · {t(`state.${state}`)}</strong>}
          {locked && ` · ${t('isLocked')}`}
        </p>
        <h3 {...saidIn(question.saidIn)} className="text-lg font-semibold text-pretty">
          {question.prompt}
        </h3>
        {question.options.length > 0 && (
          <ul {...saidIn(question.saidIn)} className="space-y-1.5">
            {question.options.map((option) => {
              const right = review.correctOptionIds.includes(option.id);
              return (
                <li key={option.id} className={right ? 'font-semibold' : undefined}>
                  {right ? '✓ ' : '○ '}
                  {option.text}
                  {right && <span className="sr-only"> ({t('isKey')})</span>}
                  {roles.get(option.id)?.feedback && (
                    <span className="block ps-5 text-sm font-normal text-ink-soft">
                      {roles.get(option.id)?.feedback}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        )}
        {review.correctOptionIds.length === 0 && (
          <p>
            {t('answer')} <span {...saidIn(question.saidIn)}>{review.correctText}</span>
          </p>
        )}
        <FindingList findings={bench.findings.get(id) ?? []} />
      </div>
      <Evidence evidence={review.evidence} reports={reports} explanation={review.explanation} />
      <div className="flex flex-wrap items-end gap-2 lg:col-span-2" role="group" aria-label={t('number', { number })}>
        <Button look="quiet" aria-disabled={locked} onClick={() => !locked && onEdit()}>
          {t('edit')}
        </Button>
        <ButtonLink
          look="quiet"
          href={`/teach/quizzes/${encodeURIComponent(bench.quiz.id)}/preview?question=${number}`}
        >
          {t('try')}
        </ButtonLink>
        <Button look="quiet" aria-disabled={asking || locked} onClick={() => !locked && void bench.replace(id)}>
          {t('another')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('up')}
          aria-disabled={asking || index === 0}
          onClick={() => index > 0 && move(-1)}
        >
          ↑
        </Button>
        <Button
          look="quiet"
          aria-label={t('down')}
          aria-disabled={asking || number === ids.length}
          onClick={() => number < ids.length && move(1)}
        >
          ↓
        </Button>
        <Button
          look="quiet"
          aria-disabled={asking || locked}
          onClick={() => !locked && void bench.arrange(ids.filter((one) => one !== id))}
        >
          {t('drop')}
        </Button>
        <Button look="quiet" aria-pressed={locked} onClick={() => void bench.label(id, { locked: !locked })}>
          {t(locked ? 'unlock' : 'lock')}
        </Button>
        <Tags bench={bench} questionId={id} tags={question.tags} />
      </div>
    </div>
  );
}
