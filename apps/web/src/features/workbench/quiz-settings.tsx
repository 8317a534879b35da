'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import type { Workbench } from './use-workbench.ts';
import { duplicateQuizMutation } from './workbench-documents.ts';

/** The quiz's title, and a copy under another one. */
export function QuizSettings({ bench }: { readonly bench: Workbench }) {
  const t = useTranslations('workbench');
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const { id, title } = bench.quiz;
  const duplicate = async (copyTitle: string) => {
    const made = await ask(duplicateQuizMutation, { input: { quizId: id, title: copyTitle } });
    if (made) router.push(`/teach/quizzes/${encodeURIComponent(made.quiz.id)}`);
  };
  return (
    <details className="max-w-2xl">
      <summary className="min-h-11 cursor-pointer font-medium">{t('titleAndCopy')}</summary>
      <div className="space-y-6 pt-3">
        <form
          className="space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            void bench.rename(formText(event.currentTarget, 'title'));
          }}
        >
          <TextField label={t('title')} name="title" defaultValue={title} required maxLength={200} />
          <Button type="submit" look="quiet" aria-disabled={bench.asking}>
            {t('rename')}
          </Button>
        </form>
        <form
          className="space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            void duplicate(formText(event.currentTarget, 'copy'));
          }}
        >
          <TextField
            label={t('copyTitle')}
            hint={t('copyHint')}
            name="copy"
            defaultValue={t('copyOf', { title })}
            required
            maxLength={200}
          />
          <Button type="submit" look="quiet" aria-disabled={asking}>
            {t('duplicate')}
          </Button>
          <ProblemNotice problem={problem} />
        </form>
      </div>
    </details>
  );
}
