import type { Evidence, KeyedResponse, Message, Question, QuestionOption } from '@crossread/shared';
import { drawsFrom } from '../draws.ts';
import { quizIn } from '../quiz-in.ts';
import type { QuizSource } from '../story.ts';
import { plain } from '../../wording/message.ts';
import { basisOf } from './basis-of.ts';
import { changedKeyFault } from './changed-key.ts';
import { foundIn } from './found-in.ts';
import type { CitedPlace, Finding, WrittenOption, WrittenQuestion, Writing } from './written-question.ts';

export interface Composed {
  readonly question: Question;
  /** Why the key that it was given cannot be right; null where it stayed or nothing is known against it. */
  readonly fault: Finding | null;
}

/** A prior for what people write; nothing is known of it until it is answered. */
const difficulty = 0.3;

/**
 * What a person wrote, as a question: words that are cited are located, options get their places, and what was not
 * changed keeps its messages and what it rests on. Nothing is refused here: `fault` says why its key cannot
 * have been changed, and `inspectQuiz` whatever else does not hold.
 */
export function composeQuestion(source: QuizSource, { written, base, language }: Writing): Composed {
  const shown = base && (quizIn({ questions: [base] }, language).questions[0] ?? null);
  const evidence = written.evidence.map((cited) => placeOf(cited, source));
  const placed = inOrderShown(written);
  const chosen = written.interaction === 'choice' || written.interaction === 'multiple-choice';
  // Where nothing is chosen, every option is part of the answer.
  const judged = chosen ? placed : placed.map((option) => ({ ...option, right: true }));
  const options = judged.map((option, index) => optionOf(option, { index, base, shown, evidence, source }));
  const said = (text: string, was: string | undefined, message: Message | undefined): Message =>
    text === was && message ? message : plain(text);
  const rubric = written.response.rubric;
  const levels = base?.messages?.rubric;
  const wasRubric = shown && 'rubric' in shown.response ? shown.response.rubric : undefined;
  const question: Question = {
    id: base?.id ?? '',
    kind: base?.kind ?? written.kind,
    interaction: base?.interaction ?? written.interaction,
    skill: written.skill,
    prompt: stays(written.prompt, shown?.prompt, base?.prompt),
    options,
    response: responseOf(written, placed, base),
    evidence,
    explanation: stays(written.explanation, shown?.explanation, base?.explanation),
    difficulty: base?.difficulty ?? difficulty,
    needsReview: false,
    ...(base?.drafted ? { drafted: true } : {}),
    edited: true,
    messages: {
      prompt: said(written.prompt, shown?.prompt, base?.messages?.prompt),
      explanation: said(written.explanation, shown?.explanation, base?.messages?.explanation),
      ...(rubric && {
        rubric: {
          basic: said(rubric.basic, wasRubric?.basic, levels?.basic),
          emergent: said(rubric.emergent, wasRubric?.emergent, levels?.emergent),
          proficient: said(rubric.proficient, wasRubric?.proficient, levels?.proficient),
        },
      }),
    },
  };
  if (!base) return { question, fault: null };
  const wasOf = (id: string): string | null => placed[options.findIndex((option) => option.id === id)]?.id ?? null;
  const basis = basisOf(question, { base, promptStays: question.prompt === base.prompt, wasOf, source });
  return {
    question: basis ? { ...question, basis } : question,
    fault: changedKeyFault(source, { question, base, wasOf }),
  };
}

/** The English of what was not changed, whatever language it was shown in; else what was written. */
function stays(text: string, shown: string | undefined, english: string | undefined): string {
  return text === shown && english !== undefined ? english : text;
}

/** The place of cited words: where they are said to begin, or else first stand. Words that stand nowhere keep the place they claim. */
function placeOf({ article, words, start }: CitedPlace, { articles }: QuizSource): Evidence {
  const text = articles.find(({ document }) => document.id === article)?.document.text ?? '';
  const claimed = start ?? 0;
  const there = words !== '' && text.startsWith(words, claimed) && start !== null;
  const at = there ? claimed : words === '' ? -1 : text.indexOf(words);
  const begin = at < 0 ? claimed : at;
  return { article, start: begin, end: begin + words.length, text: words };
}

/** Whoever writes an order writes it as it is right; it is shown in another one, always the same for the same words. */
function inOrderShown({ interaction, options, prompt }: WrittenQuestion): readonly WrittenOption[] {
  return interaction === 'order' ? drawsFrom(prompt).shuffle(options) : options;
}

interface Around {
  readonly index: number;
  readonly base: Question | null;
  readonly shown: Question | null;
  readonly evidence: readonly Evidence[];
  readonly source: QuizSource;
}

const idAt = (index: number): string => `o${index + 1}`;

function optionOf(
  { id, text, feedback, right, role }: WrittenOption,
  { index, base, shown, evidence, source }: Around,
): QuestionOption {
  const was = base?.options.find((option) => option.id === id);
  const shownWas = shown?.options.find((option) => option.id === id);
  const same = text === shownWas?.text;
  const found = same && was ? was.evidence : foundIn(text, evidence, source);
  const keyed = right ? 'key' : (wrongRole(role) ?? wrongRole(was?.role) ?? roleBy(found, evidence));
  return {
    id: idAt(index),
    text: stays(text, shownWas?.text, was?.text),
    role: keyed,
    feedback: stays(feedback, shownWas?.feedback, was?.feedback),
    evidence: found,
    messages: {
      text: same && was?.messages ? was.messages.text : plain(text),
      feedback: feedback === shownWas?.feedback && was?.messages ? was.messages.feedback : plain(feedback),
    },
  };
}

const wrongRole = (role: QuestionOption['role'] | null | undefined) =>
  role === 'key' ? undefined : (role ?? undefined);

function roleBy(found: readonly Evidence[], evidence: readonly Evidence[]): QuestionOption['role'] {
  const [place] = found;
  if (!place) return 'unsupported';
  return evidence.some(({ article }) => article === place.article) ? 'other-passage' : 'other-source';
}

function responseOf(
  { interaction, options, response }: WrittenQuestion,
  placed: readonly WrittenOption[],
  base: Question | null,
): KeyedResponse {
  const renamed = (old: string): string => {
    const index = placed.findIndex(({ id }) => id === old);
    return index < 0 ? old : idAt(index);
  };
  switch (interaction) {
    case 'order':
      return { order: options.map((option) => idAt(placed.indexOf(option))) };
    case 'numeric-entry': {
      const { value = 0, lower = value, upper = value } = response;
      return { value, lower, upper };
    }
    case 'text-entry':
      return { accepted: response.accepted ?? [] };
    case 'extended-text':
      return { rubric: response.rubric ?? { basic: '', emergent: '', proficient: '' } };
    case 'match': {
      const pairs = base && 'pairs' in base.response ? base.response.pairs : [];
      return { pairs: pairs.map(([a, b]) => [renamed(a), renamed(b)] as const) };
    }
    case 'select-text':
      return base && 'spans' in base.response ? base.response : { spans: [] };
    case 'choice':
    case 'multiple-choice':
      return { optionIds: placed.flatMap(({ right }, index) => (right ? [idAt(index)] : [])) };
  }
}
