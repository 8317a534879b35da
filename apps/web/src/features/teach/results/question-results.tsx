import { useTranslations } from 'next-intl';
import { Disclosure } from '#ui/disclosure.tsx';
import { Words } from '#ui/words.tsx';
import { Bars } from '../bars.tsx';
import type { Results } from './results-query.ts';

/** How each question worked, by first attempts; below ten answers chance would speak, and nothing is said. */
export function QuestionResults({ questions }: Pick<Results, 'questions'>) {
  const t = useTranslations('teach');
  return (
    <div className="max-w-4xl space-y-4">
      <p className="text-ink-soft">{t('statisticsMean')}</p>
      <ol className="divide-y divide-rule border-y border-rule">
        {questions.map((result, index) => (
          <li key={result.question?.id ?? index} className="py-3">
            <QuestionResult result={result} number={index + 1} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface QuestionResultProps {
  readonly result: Results['questions'][number];
  readonly number: number;
}

function QuestionResult({ result, number }: QuestionResultProps) {
  const t = useTranslations('teach');
  const { question, answeredCount, statistics, options } = result;
  if (!question) return <p className="text-ink-soft">{t('questionGone', { number })}</p>;
  return (
    <Disclosure
      summary={
        <>
          {number}. <Words language={question.saidIn}>{question.prompt}</Words>{' '}
          <span className="text-ink-soft">{t('answers', { answers: answeredCount })}</span>
        </>
      }
    >
      <div className="mt-4 space-y-4 pb-4">
        {statistics ? (
          <dl className="flex flex-wrap gap-x-8 gap-y-2">
            <Figure name={t('difficulty')} value={statistics.difficulty} />
            <Figure name={t('discrimination')} value={statistics.discrimination} />
            <Figure name={t('pointBiserial')} value={statistics.pointBiserial} />
          </dl>
        ) : (
          <p className="text-ink-soft">{t(question.interaction === 'EXTENDED_TEXT' ? 'isMarked' : 'tooFew')}</p>
        )}
        {options.length > 0 && (
          <Bars texts={question.options} language={question.saidIn} options={options} answeredCount={answeredCount} />
        )}
      </div>
    </Disclosure>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: number | null }) {
  const t = useTranslations('teach');
  return (
    <div>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="text-lg font-medium tabular-nums">{value === null ? t('none') : t('figure', { value })}</dd>
    </div>
  );
}
