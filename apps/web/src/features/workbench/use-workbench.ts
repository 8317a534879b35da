import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { useAsk } from '#graphql/use-ask.ts';
import { useAskedLanguage } from '#i18n/use-asked-language.ts';
import { checkQuizMutation, type Finding } from './check-documents.ts';
import {
  arrangeQuizMutation,
  discardChangesMutation,
  labelQuestionMutation,
  publishQuizMutation,
  renameQuizMutation,
  replaceQuestionMutation,
  saveQuestionMutation,
  type WrittenQuestion,
} from './workbench-documents.ts';
import type { Bench, WorkbenchQuiz } from './workbench-fragment.ts';
import type { EditedQuiz } from './workbench-query.ts';

type Findings = ReadonlyMap<string, readonly Finding[]>;

/** A quiz as it is being made: each change is stored at once, and can be undone until the next one. */
export function useWorkbench(opened: EditedQuiz) {
  const language = useAskedLanguage();
  const { asking, problem, ask } = useAsk();
  const client = useClient();
  const [quiz, setQuiz] = useState<WorkbenchQuiz & { readonly workbench: Bench }>(opened);
  const [findings, setFindings] = useState<Findings>(new Map());
  /** What it asked before the last change of its order. */
  const [before, setBefore] = useState<readonly string[] | null>(null);
  const { id: quizId, workbench } = quiz;
  const ids = workbench.items.map(({ question }) => question.id);
  const seen = { quizId, revision: workbench.revision };

  useEffect(() => {
    let current = true;
    const check = async () => {
      const { data } = await client.mutation(checkQuizMutation, { input: { quizId }, language });
      if (!current || data?.result.__typename !== 'CheckQuizPayload') return;
      setFindings(new Map(data.result.questions.map((one) => [one.question.id, one.findings])));
    };
    void check();
    return () => {
      current = false;
    };
  }, [client, language, quizId, workbench.revision]);

  /** Takes over what came back; gives whether something did. */
  const take = (done: { readonly quiz: WorkbenchQuiz } | null, undoable: readonly string[] | null = null): boolean => {
    const bench = done?.quiz.workbench;
    if (!done || !bench) return false;
    setQuiz({ ...done.quiz, workbench: bench });
    setBefore(undoable);
    return true;
  };
  const arrange = async (questionIds: readonly string[]) =>
    take(await ask(arrangeQuizMutation, { input: { ...seen, questionIds: [...questionIds] }, language }), ids);
  return {
    ...{ quiz, ids, asking, problem, findings, arrange, before },
    undo: async () => before !== null && (await arrange(before)),
    replace: async (questionId: string) =>
      take(await ask(replaceQuestionMutation, { input: { ...seen, questionId }, language }), ids),
    save: async (question: WrittenQuestion, questionId: string | null) =>
      take(await ask(saveQuestionMutation, { input: { ...seen, question, questionId, language }, language })),
    publish: async () => take(await ask(publishQuizMutation, { input: seen, language })),
    discard: async () => take(await ask(discardChangesMutation, { input: seen, language })),
    rename: async (title: string) => take(await ask(renameQuizMutation, { input: { quizId, title }, language })),
    label: async (questionId: string, labels: { readonly tags?: string[]; readonly locked?: boolean }) => {
      const done = await ask(labelQuestionMutation, { input: { questionId, ...labels } });
      if (!done) return false;
      const items = workbench.items.map((item) =>
        item.question.id === questionId ? { ...item, question: { ...item.question, ...done.question } } : item,
      );
      setQuiz({ ...quiz, workbench: { ...workbench, items } });
      return true;
    },
  };
}

export type Workbench = ReturnType<typeof useWorkbench>;
