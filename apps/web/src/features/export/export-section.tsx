'use client';

import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { PageLink } from '#ui/page-link.tsx';
import type { ExportFormat } from './export-formats.ts';
import { ExportOutcome } from './export-outcome.tsx';
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
  const groups = [
    { label: 'Without the answers', formats: formats.filter(({ keyless }) => keyless) },
    { label: 'With the answers', formats: own ? formats.filter(({ keyless }) => !keyless) : [] },
  ].filter((group) => group.formats.length > 0);
  const [chosen, setChosen] = useState(groups[0]?.formats[0]?.format ?? '');
  const { state, save, clear } = useExport(quizId);
  const writing = state.step === 'writing';
  return (
    <section aria-labelledby="export" className="max-w-2xl border-t border-rule pt-6">
      <h2 id="export" className="label-text mb-3 text-ink-soft">
        Print or export
      </h2>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save(chosen);
        }}
      >
        <SelectField
          label="Format"
          hint={sentence(formats.find(({ format }) => format === chosen)?.purpose ?? '')}
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
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
        <Button type="submit" look="quiet" aria-disabled={writing}>
          {writing ? 'Writing the file …' : 'Download'}
        </Button>
      </form>
      <ExportOutcome state={state} />
      {!own && (
        <p className="mt-5 text-ink-soft">
          Files with the answers, for marking or for a learning platform, are for whoever made the quiz.{' '}
          <PageLink href={`/stories/${storySlug}#practice`} className="text-link">
            Make a quiz of your own
          </PageLink>
        </p>
      )}
    </section>
  );
}

/** "for pupils on paper" as a sentence. */
function sentence(purpose: string): string {
  return `${purpose.slice(0, 1).toUpperCase()}${purpose.slice(1)}.`;
}
