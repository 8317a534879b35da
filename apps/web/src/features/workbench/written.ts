import type { WrittenQuestion } from './workbench-documents.ts';
import type { BenchItem } from './workbench-fragment.ts';

/** A question as it is being written: every field there, numbers as they are typed. */
export interface Writing {
  readonly interaction: BenchItem['question']['interaction'];
  readonly skill: BenchItem['question']['skill'];
  readonly prompt: string;
  readonly explanation: string;
  readonly options: readonly WritingOption[];
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
  /** One answer a line. */
  readonly accepted: string;
  readonly rubric: { readonly basic: string; readonly emergent: string; readonly proficient: string };
  readonly evidence: readonly WritingPlace[];
}

export interface WritingOption {
  /** For the list on the page: options are added, taken away and moved. */
  readonly key: string;
  readonly id: string | null;
  readonly text: string;
  readonly feedback: string;
  readonly right: boolean;
}

export interface WritingPlace {
  readonly key: string;
  readonly articleId: string;
  readonly words: string;
  readonly start: number | null;
}

const noRubric = { basic: '', emergent: '', proficient: '' } as const;

export function newOption(right = false): WritingOption {
  return { key: crypto.randomUUID(), id: null, text: '', feedback: '', right };
}

export function newPlace(articleId: string): WritingPlace {
  return { key: crypto.randomUUID(), articleId, words: '', start: null };
}

/** What is to be typed over: the question as it is, or an empty one with a first option that is right. */
export function writingOf(item: BenchItem | null, firstReport: string): Writing {
  if (!item) {
    return {
      ...{ interaction: 'CHOICE', skill: 'COMPREHENSION', prompt: '', explanation: '' },
      options: [newOption(true), newOption(), newOption()],
      ...{ value: '', lower: '', upper: '', accepted: '', rubric: noRubric },
      evidence: [newPlace(firstReport)],
    };
  }
  const { question, review, number, accepted, correctOrder } = item;
  const feedback = new Map(review.options.map((option) => [option.id, option.feedback]));
  const options = question.options.map(({ id, text }): WritingOption => ({
    ...{ key: id, id, text, feedback: feedback.get(id) ?? '' },
    right: review.correctOptionIds.includes(id),
  }));
  const ordered = correctOrder.flatMap((id) => options.find((option) => option.id === id) ?? []);
  return {
    ...{ interaction: question.interaction, skill: question.skill },
    ...{ prompt: question.prompt, explanation: review.explanation },
    options: ordered.length > 0 ? ordered : options,
    value: number ? String(number.value) : '',
    lower: number ? String(number.lower) : '',
    upper: number ? String(number.upper) : '',
    accepted: accepted.join('\n'),
    rubric: review.rubric ?? noRubric,
    evidence: review.evidence.map(({ article, text, start }) => ({
      ...{ key: `${article.id} ${start}`, articleId: article.id, words: text, start },
    })),
  };
}

/** The same as the API takes it. */
export function writtenQuestion(writing: Writing): WrittenQuestion {
  const { interaction, skill, prompt, explanation, options, evidence, rubric, accepted } = writing;
  const number = (typed: string): number | null => {
    const read = Number(typed.replace(/[\s,](?=\d{3})/g, ''));
    return typed.trim() === '' || Number.isNaN(read) ? null : read;
  };
  return {
    ...{ interaction, skill, prompt, explanation },
    options: options.map(({ id, text, feedback, right }) => ({ id, text, feedback, right })),
    ...(interaction === 'NUMERIC_ENTRY' && {
      value: number(writing.value),
      lower: number(writing.lower),
      upper: number(writing.upper),
    }),
    ...(interaction === 'TEXT_ENTRY' && { accepted: accepted.split('\n').filter((line) => line.trim() !== '') }),
    ...(interaction === 'EXTENDED_TEXT' && { rubric }),
    evidence: evidence.map(({ articleId, words, start }) => ({ articleId, words, start })),
  };
}
