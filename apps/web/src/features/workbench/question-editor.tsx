'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { skills } from '#features/quiz/skills.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextAreaField } from '#ui/field.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { AnswerFields } from './answer-fields.tsx';
import { EvidenceFields } from './evidence-fields.tsx';
import { FindingList } from './finding-list.tsx';
import { useChecked } from './use-checked.ts';
import type { Workbench } from './use-workbench.ts';
import type { BenchItem } from './workbench-fragment.ts';
import type { BenchReport } from './workbench-query.ts';
import { newOption, writingOf, writtenQuestion, type Writing } from './written.ts';

interface QuestionEditorProps {
  readonly bench: Workbench;
  /** Null: one of one's own. */
  readonly item: BenchItem | null;
  readonly reports: readonly BenchReport[];
  readonly onClose: () => void;
}

const ownInteractions = ['CHOICE', 'MULTIPLE_CHOICE', 'NUMERIC_ENTRY', 'TEXT_ENTRY', 'ORDER', 'EXTENDED_TEXT'] as const;

/** A question's words left, its evidence right; what the checks say of it comes as it is typed. */
export function QuestionEditor({ bench, item, reports, onClose }: QuestionEditorProps) {
  const t = useTranslations('workbench');
  const [writing, setWriting] = useState(() => writingOf(item, reports[0]?.id ?? ''));
  const questionId = item?.question.id ?? null;
  const question = writtenQuestion(writing);
  const findings = useChecked(bench.quiz.id, questionId, question);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const change = (part: Partial<Writing>) => setWriting({ ...writing, ...part });
  const interaction = (next: Writing['interaction']) => {
    const needsOptions = next === 'CHOICE' || next === 'MULTIPLE_CHOICE' || next === 'ORDER';
    const options = writing.options.length > 0 ? writing.options : [newOption(true), newOption(), newOption()];
    change({ interaction: next, options: needsOptions ? options : [] });
  };
  const save = async () => {
    if (await bench.save(question, questionId)) onClose();
  };
  return (
    <form
      ref={form}
      aria-label={t(item ? 'editQuestion' : 'writeOwn')}
      className="grid gap-6 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="space-y-5">
        {!item && (
          <SelectField
            label={t('interaction')}
            value={writing.interaction}
            onChange={({ target }) => interaction(ownInteractions.find((one) => one === target.value) ?? 'CHOICE')}
          >
            {ownInteractions.map((one) => (
              <option key={one} value={one}>
                {t(`interactions.${one}`)}
              </option>
            ))}
          </SelectField>
        )}
        <TextAreaField
          label={t('prompt')}
          rows={3}
          maxLength={1000}
          value={writing.prompt}
          onChange={({ target }) => change({ prompt: target.value })}
        />
        <AnswerFields writing={writing} onChange={change} />
        <TextAreaField
          label={t('explanation')}
          rows={3}
          maxLength={2000}
          value={writing.explanation}
          onChange={({ target }) => change({ explanation: target.value })}
        />
        <SelectField
          label={t('skillLabel')}
          value={writing.skill}
          onChange={({ target }) => change({ skill: skills.find((one) => one === target.value) ?? 'COMPREHENSION' })}
        >
          {skills.map((skill) => (
            <option key={skill} value={skill}>
              {t(`skill.${skill}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="space-y-5">
        <EvidenceFields evidence={writing.evidence} reports={reports} onChange={(evidence) => change({ evidence })} />
        <div aria-live="polite" className="space-y-2">
          {findings?.length === 0 && <p>{t('holds')}</p>}
          <FindingList findings={findings ?? []} />
        </div>
      </div>
      <div className="space-y-4 lg:col-span-2">
        <ProblemNotice problem={bench.problem} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" aria-disabled={bench.asking}>
            {t('save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
}
