import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SelectField } from '#ui/field.tsx';
import { asWritten } from '#ui/words.tsx';
import type { InteractionProps } from '../draft.ts';
import { joinWords, sentencesOf, wordsOf } from '../words-of.ts';
import { SentencePicker } from './sentence-picker.tsx';

/** Words are picked in a report: first the sentence, then its words, all of them buttons. */
export function SelectText({ question, reports, draft, onChange }: InteractionProps) {
  const t = useTranslations('quiz');
  const named = reports.find(({ displayName }) => question.prompt.includes(displayName)) ?? reports[0];
  const [reportId, setReportId] = useState(draft.spans[0]?.articleId ?? named?.id);
  const report = reports.find(({ id }) => id === reportId);
  if (!report) return null;

  const textOf = (id: string) => reports.find((one) => one.id === id)?.text ?? '';
  const picked = draft.spans.flatMap((span) =>
    wordsOf(textOf(span.articleId), span).map((word) => ({ ...word, articleId: span.articleId })),
  );
  const toggle = (start: number, end: number) => {
    const others = picked.filter((word) => word.articleId !== report.id || word.start !== start);
    const words = others.length < picked.length ? others : [...picked, { articleId: report.id, start, end }];
    onChange({ ...draft, spans: joinWords(words, textOf) });
  };
  return (
    <div className="space-y-4">
      <SelectField
        label={t('report')}
        value={report.id}
        onChange={({ target }) => {
          setReportId(target.value);
        }}
      >
        {reports.map(({ id, displayName }) => (
          <option key={id} value={id}>
            {displayName}
          </option>
        ))}
      </SelectField>
      <SentencePicker
        key={report.id}
        text={report.text}
        sentences={sentencesOf(report)}
        isPicked={(start) => picked.some((word) => word.articleId === report.id && word.start === start)}
        onToggle={toggle}
      />
      <p role="status" className="min-h-6">
        {draft.spans.length > 0 ? (
          <>
            {t('selected')}{' '}
            {draft.spans.map(({ articleId, start, end }) => (
              <q key={`${articleId}${start}`} {...asWritten} className="me-2 font-serif">
                {textOf(articleId).slice(start, end)}
              </q>
            ))}
          </>
        ) : (
          <span className="text-ink-soft">{t('nothingSelected')}</span>
        )}
      </p>
    </div>
  );
}
