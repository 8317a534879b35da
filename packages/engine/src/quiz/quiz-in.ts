import type { KeyedResponse, Language, Message, QuestionMessages, QuestionOption } from '@crossread/shared';
import { renderIfKnown } from '../wording/render.ts';

interface SaidOption extends Pick<QuestionOption, 'text' | 'feedback'> {
  readonly messages?: QuestionOption['messages'];
}

/** What of a question is said, of whatever quiz: also one that was imported. */
interface SaidQuestion {
  readonly prompt: string;
  readonly explanation: string;
  readonly options: readonly SaidOption[];
  readonly response: KeyedResponse;
  readonly messages?: QuestionMessages;
}

/** The quiz in another language. What it has no messages for stays as it is: questions of people, models and older engines. */
export function quizIn<Quiz extends { readonly questions: readonly SaidQuestion[] }>(
  quiz: Quiz,
  language: Language,
): Quiz {
  return { ...quiz, questions: quiz.questions.map((question) => questionIn(question, language)) };
}

function questionIn<Question extends SaidQuestion>(question: Question, language: Language): Question {
  const { messages, response } = question;
  const say = (message: Message | undefined, text: string): string =>
    (message && renderIfKnown(message, language)) ?? text;
  const levels = messages?.rubric;
  return {
    ...question,
    prompt: say(messages?.prompt, question.prompt),
    explanation: say(messages?.explanation, question.explanation),
    options: question.options.map((option) => ({
      ...option,
      text: say(option.messages?.text, option.text),
      feedback: say(option.messages?.feedback, option.feedback),
    })),
    response:
      'rubric' in response
        ? {
            rubric: {
              basic: say(levels?.basic, response.rubric.basic),
              emergent: say(levels?.emergent, response.rubric.emergent),
              proficient: say(levels?.proficient, response.rubric.proficient),
            },
          }
        : response,
  };
}
