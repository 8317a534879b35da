import type { Message, Question, QuestionMessages, QuestionOption } from '@crossread/shared';

/** What of a question's messages may be seen before it is answered: `Question.messages`. Options by their places. */
export interface ShownMessages {
  readonly prompt: Message;
  readonly options: readonly (Message | null)[];
}

/** The others, which live with the key: `QuestionKey.messages`. */
export interface KeyMessages {
  readonly explanation: Message;
  readonly feedback: readonly (Message | null)[];
  readonly rubric?: NonNullable<QuestionMessages['rubric']>;
}

/** Null for a question that was written, not made of messages. */
export function shownMessages({ messages, options }: Question): ShownMessages | null {
  return messages ? { prompt: messages.prompt, options: options.map((option) => option.messages?.text ?? null) } : null;
}

export function keyMessages({ messages, options }: Question): KeyMessages | null {
  if (!messages) return null;
  const { explanation, rubric } = messages;
  const feedback = options.map((option) => option.messages?.feedback ?? null);
  return { explanation, feedback, ...(rubric ? { rubric } : {}) };
}

/** Both together, as the interchange format has them. */
export function questionMessages(shown: ShownMessages | null, key: KeyMessages | null): Pick<Question, 'messages'> {
  if (!shown || !key) return {};
  const { explanation, rubric } = key;
  return { messages: { prompt: shown.prompt, explanation, ...(rubric ? { rubric } : {}) } };
}

export function optionMessages(
  shown: ShownMessages | null,
  key: KeyMessages | null,
  place: number,
): Pick<QuestionOption, 'messages'> {
  const [text, feedback] = [shown?.options[place], key?.feedback[place]];
  return text && feedback ? { messages: { text, feedback } } : {};
}
