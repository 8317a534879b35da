'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode, SubmitEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { ProblemWords, type Problem } from '#ui/problem-notice.tsx';
import { CertaintyField } from './certainty-field.tsx';
import type { Draft, InteractionProps } from './draft.ts';
import { answerFrom, draftFrom } from './draft.ts';
import { Match } from './interactions/match.tsx';
import { Options } from './interactions/options.tsx';
import { Order } from './interactions/order.tsx';
import { SelectText } from './interactions/select-text.tsx';
import { Written } from './interactions/written.tsx';
import { keptDraft } from './kept-locally.ts';
import type { Question, Report } from './quiz-query.ts';
import type { Given } from './use-attempt.ts';

const interactions: Readonly<Record<Question['interaction'], (props: InteractionProps) => ReactNode>> = {
  CHOICE: Options,
  MULTIPLE_CHOICE: Options,
  NUMERIC_ENTRY: Written,
  TEXT_ENTRY: Written,
  EXTENDED_TEXT: Written,
  SELECT_TEXT: SelectText,
  ORDER: Order,
  MATCH: Match,
};

interface AnswerFormProps {
  readonly attemptId: string;
  /** What answers show is told at the attempt's end. */
  readonly isTest: boolean;
  /** False while a teacher has it rest: what is entered stays here. */
  readonly takesAnswers: boolean;
  readonly asksCertainty: boolean;
  readonly question: Question;
  readonly reports: readonly Report[];
  readonly saving: boolean;
  /** Why the last try was not saved. */
  readonly failure: Problem | null;
  readonly onSubmit: (given: Given) => void;
  readonly onLeave: () => void;
}

/** The question's answer until it is sent. What has been entered is kept in the browser at each change. */
export function AnswerForm(props: AnswerFormProps) {
  const { attemptId, isTest, takesAnswers, asksCertainty, question, reports, saving, failure } = props;
  const { onSubmit, onLeave } = props;
  const t = useTranslations('quiz');
  const [draft, setDraft] = useState(() => draftFrom(keptDraft.read(attemptId, question.id), question));
  const [asked, setAsked] = useState(false);
  const missingId = useId();
  const ready = answerFrom(draft, question);
  const { certainty } = draft;
  const unsaid = asksCertainty && certainty === null ? 'certainty' : null;
  const missing = !takesAnswers ? 'paused' : 'missing' in ready ? ready.missing : unsaid;
  const change = (next: Draft) => {
    setDraft(next);
    setAsked(false);
    keptDraft.write(attemptId, question.id, next);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (saving) return;
    if ('answer' in ready && missing === null) onSubmit({ answer: ready.answer, certainty });
    else setAsked(true);
  };
  const Interaction = interactions[question.interaction];
  return (
    <form onSubmit={submit} noValidate aria-labelledby="question" className="space-y-6">
      <Interaction question={question} reports={reports} draft={draft} onChange={change} />
      {asksCertainty && (
        <CertaintyField
          certainty={certainty}
          onChange={(next) => {
            change({ ...draft, certainty: next });
          }}
        />
      )}
      {failure !== null && !saving && <NotSaved failure={failure} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          type="submit"
          aria-disabled={missing !== null || saving}
          aria-describedby={missing === null ? undefined : missingId}
        >
          {saving ? t('saved.saving') : failure !== null ? t('tryAgain') : t(isTest ? 'saveAnswer' : 'check')}
        </Button>
        <button type="button" onClick={onLeave} className="text-link min-h-11">
          {t('leave')}
        </button>
        {missing !== null && (
          <p id={missingId} role={asked ? 'alert' : undefined} className="w-full text-sm text-ink-soft">
            {t(`missing.${missing}`)}
          </p>
        )}
      </div>
    </form>
  );
}

function NotSaved({ failure }: { readonly failure: Problem }) {
  const t = useTranslations('quiz');
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={notice} role="alert" className="border-s-4 border-accent bg-shade px-4 py-3">
      <p className="font-semibold">{t('notSaved')}</p>
      <p className="text-ink-soft">
        {failure === 'unreachable' ? t('notReachedAnswerKept') : <ProblemWords problem={failure} />}
      </p>
    </div>
  );
}
