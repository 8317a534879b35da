'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import type { Workbench } from './use-workbench.ts';

interface TagsProps {
  readonly bench: Workbench;
  readonly questionId: string;
  readonly tags: readonly string[];
}

/** By which a question is found again in the bank. */
export function Tags({ bench, questionId, tags }: TagsProps) {
  const t = useTranslations('workbench');
  const written = tags.join(', ');
  return (
    <details className="w-full">
      <summary className="min-h-6 cursor-pointer text-sm text-ink-soft">
        {tags.length > 0 ? t('tagged', { tags: written }) : t('noTags')}
      </summary>
      <form
        className="flex max-w-md flex-wrap items-end gap-3 pt-2"
        onSubmit={(event) => {
          event.preventDefault();
          void bench.label(questionId, { tags: formText(event.currentTarget, 'tags').split(',') });
        }}
      >
        <TextField key={written} label={t('tags')} hint={t('tagsHint')} name="tags" defaultValue={written} />
        <Button type="submit" look="quiet" aria-disabled={bench.asking}>
          {t('saveTags')}
        </Button>
      </form>
    </details>
  );
}
