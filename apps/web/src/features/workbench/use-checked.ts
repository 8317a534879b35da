import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { useAskedLanguage } from '#i18n/use-asked-language.ts';
import { checkQuestionMutation, type Finding } from './check-documents.ts';
import type { WrittenQuestion } from './workbench-documents.ts';

/** So long after the last key is pressed, what is written is checked. */
const pauseMs = 600;

/** What the checks say of a question while it is typed; null before they have said anything. */
export function useChecked(quizId: string, questionId: string | null, question: WrittenQuestion) {
  const client = useClient();
  const language = useAskedLanguage();
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const written = JSON.stringify(question);
  useEffect(() => {
    let current = true;
    const check = async () => {
      const input = { quizId, questionId, question: JSON.parse(written) as WrittenQuestion, language };
      const { data } = await client.mutation(checkQuestionMutation, { input, language });
      if (!current || !data) return;
      const { result } = data;
      if (result.__typename === 'CheckQuestionPayload') setFindings(result.findings);
      else setFindings([{ gate: result.__typename, blocks: true, reason: result.message }]);
    };
    const timer = setTimeout(() => void check(), pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, language, questionId, quizId, written]);
  return findings;
}
