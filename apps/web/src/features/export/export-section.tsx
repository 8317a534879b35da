'use client';

import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { keptExportToken } from '#features/quiz/kept-locally.ts';
import { useKept } from '#features/quiz/use-kept.ts';
import type { ExportFormat } from './export-formats.ts';
import { ExportOutcome } from './export-outcome.tsx';
import { useExport } from './use-export.ts';

interface ExportSectionProps {
  readonly quizId: string;
  readonly storySlug: string;
  readonly formats: readonly ExportFormat[];
}

/** The quiz as a file: the sheet for anybody, formats with answers for whoever made the quiz in this browser. */
export function ExportSection({ quizId, storySlug, formats }: ExportSectionProps) {
  const token = useKept(() => keptExportToken.read(quizId));
  const groups = [
    { label: 'Without the answers', formats: formats.filter(({ keyless }) => keyless) },
    { label: 'With the answers', formats: token === null ? [] : formats.filter(({ keyless }) => !keyless) },
  ].filter((group) => group.formats.length > 0);
  const [chosen, setChosen] = useState(groups[0]?.formats[0]?.format ?? '');
  const { state, save, clear } = useExport(quizId, token);
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
      {token === null && (
        <p className="mt-5 text-ink-soft">
          Files with the answers, for marking or for a learning platform, are for whoever made the quiz, in the browser
          it was made in.{' '}
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
