'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { Words } from '#ui/words.tsx';
import type { ExportFormat } from './export-formats.ts';
import { ExportOutcome } from './export-outcome.tsx';
import { knownFormat } from './known-format.ts';
import { useExport } from './use-export.ts';

interface ExportSectionProps {
  readonly quizId: string;
  readonly storySlug: string;
  readonly formats: readonly ExportFormat[];
  /** Whether whoever looks made the quiz, and may see its keys. */
  readonly own: boolean;
}

/** The quiz as a file: the sheet for anybody, formats with answers for whoever made the quiz. */
export function ExportSection({ quizId, storySlug, formats, own }: ExportSectionProps) {
  const t = useTranslations('export');
  const groups = [
    { label: t('withoutAnswers'), formats: formats.filter(({ keyless }) => keyless) },
    { label: t('withAnswers'), formats: own ? formats.filter(({ keyless }) => !keyless) : [] },
  ].filter((group) => group.formats.length > 0);
  const [chosen, setChosen] = useState(groups[0]?.formats[0]?.format ?? '');
  const { state, save, clear } = useExport(quizId);
  const known = knownFormat(chosen);
  const nameOf = (format: string) => {
    const own = knownFormat(format);
    return own && t(`name.${own}`);
  };
  const writing = state.step === 'writing';
  return (
    <section aria-labelledby="export" className="max-w-2xl border-t border-rule pt-6">
      <h2 id="export" className="label-text mb-3 text-ink-soft">
        {t('title')}
      </h2>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save(chosen);
        }}
      >
        <SelectField
          label={t('format')}
          hint={
            known ? t(`purpose.${known}`) : <Words>{formats.find(({ format }) => format === chosen)?.purpose}</Words>
          }
          value={chosen}
          onChange={({ target }) => {
            setChosen(target.value);
            clear();
          }}
        >
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.formats.map(({ format, name }) => (
                <option key={format} value={format}>
                  {nameOf(format) ?? name}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
        <Button type="submit" look="quiet" aria-disabled={writing}>
          {writing ? t('writing') : t('download')}
        </Button>
      </form>
      <ExportOutcome state={state} />
      {own && (
        <p className="mt-5">
          <PageLink href={`/teach/quizzes/${encodeURIComponent(quizId)}`} className="text-link">
            {t('editQuiz')}
          </PageLink>
        </p>
      )}
      {!own && (
        <p className="mt-5 text-ink-soft">
          {t.rich('forOwners', {
            link: (chunks) => (
              <PageLink href={`/stories/${storySlug}#practice`} className="text-link">
                {chunks}
              </PageLink>
            ),
          })}
        </p>
      )}
    </section>
  );
}
