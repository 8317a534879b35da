import type { CitedPlace, WrittenOption, WrittenQuestion, WrittenResponse } from '@crossread/engine';
import type { Interaction, OptionRole, Question, QuestionKind, RubricLevel, Skill } from '@crossread/shared';
import { cleanInput } from '../clean-input.ts';
import { InvalidInputError, type InputProblem } from '../errors.ts';

/** A question as it arrives. What is left out of the changes to one that is there stays as it is. */
export interface GivenQuestion {
  readonly kind?: QuestionKind | null | undefined;
  readonly interaction?: Interaction | null | undefined;
  readonly skill?: Skill | null | undefined;
  readonly prompt: string;
  readonly explanation?: string | null | undefined;
  readonly options?: readonly GivenOption[] | null | undefined;
  readonly value?: number | null | undefined;
  readonly lower?: number | null | undefined;
  readonly upper?: number | null | undefined;
  readonly accepted?: readonly string[] | null | undefined;
  readonly rubric?: Readonly<Record<RubricLevel, string>> | null | undefined;
  readonly evidence: readonly GivenPlace[];
}

interface GivenOption {
  readonly id?: string | null | undefined;
  readonly text: string;
  readonly feedback?: string | null | undefined;
  readonly right?: boolean | null | undefined;
  readonly role?: OptionRole | null | undefined;
}

interface GivenPlace {
  /** The stored id of an article. */
  readonly articleId: string;
  readonly words: string;
  readonly start?: number | null | undefined;
}

/** Characters; a prompt of the engine's has about a hundred. */
const most = { prompt: 1_000, explanation: 2_000, option: 500, feedback: 1_000, accepted: 200, rubric: 2_000 } as const;
const mostOptions = 10;
const mostAccepted = 20;
const mostPlaces = 10;
const mostWords = 1_000;

/** What of a question cannot be written by hand: it points at places, or pairs what stands there. */
const notOwn: readonly Interaction[] = ['select-text', 'match'];

/** The question as the engine takes it; articles by their keys in the story. Throws where it is too long or points nowhere. */
export function readWritten(
  given: GivenQuestion,
  base: Question | null,
  articleKeys: ReadonlyMap<string, string>,
): WrittenQuestion {
  const { prompt, explanation, options, evidence, rubric, accepted, ...rest } = cleanInput(given);
  const interaction = base?.interaction ?? rest.interaction ?? 'choice';
  const problems: InputProblem[] = [];
  const refuse = (code: string, input: string, message: string) => problems.push({ code, input, message });
  const within = (input: string, text: string, characters: number): string => {
    if (text.length > characters) {
      refuse('too-long', input, `${input} has ${text.length} characters; write at most ${characters}.`);
    }
    return text.trim();
  };
  const few = (input: string, count: number, of: number) => {
    if (count > of) refuse('too-many', input, `${input} has ${count} entries; use at most ${of}.`);
  };
  if (!base && notOwn.includes(interaction)) {
    refuse('not-own', 'interaction', 'A question of one’s own is answered by choosing, ordering, a number or words.');
  }
  few('options', options?.length ?? 0, mostOptions);
  few('accepted', accepted?.length ?? 0, mostAccepted);
  few('evidence', evidence.length, mostPlaces);
  const places = evidence.map(({ articleId, words, start }, index): CitedPlace => {
    const article = articleKeys.get(articleId);
    const input = `evidence.${index}`;
    if (article === undefined) refuse('not-found', input, `${input} points at a report that is not in this story.`);
    if (words.length > mostWords) {
      refuse('too-long', input, `${input} has ${words.length} characters; point at ${mostWords} at most.`);
    }
    return { article: article ?? '', words, start: start ?? null };
  });
  const written: WrittenQuestion = {
    kind: base?.kind ?? rest.kind ?? 'locate-detail',
    interaction,
    skill: rest.skill ?? base?.skill ?? 'comprehension',
    prompt: within('prompt', prompt, most.prompt),
    explanation: within('explanation', explanation ?? '', most.explanation),
    options: (options ?? []).map(({ id, text, feedback, right, role }, index): WrittenOption => ({
      id: id ?? null,
      text: within(`options.${index}.text`, text, most.option),
      feedback: within(`options.${index}.feedback`, feedback ?? '', most.feedback),
      right: right ?? false,
      role: role === 'key' ? null : (role ?? null),
    })),
    response: responseOf({ ...rest, rubric, accepted }, within),
    evidence: places,
  };
  if (problems.length > 0) throw new InvalidInputError(problems);
  return written;
}

function responseOf(
  { value, lower, upper, accepted, rubric }: Omit<GivenQuestion, 'prompt' | 'evidence'>,
  within: (input: string, text: string, characters: number) => string,
): WrittenResponse {
  const level = (name: RubricLevel): string => within(`rubric.${name}`, rubric?.[name] ?? '', most.rubric);
  return {
    ...(typeof value === 'number' && { value, lower: lower ?? value, upper: upper ?? value }),
    ...(accepted && { accepted: accepted.map((text, at) => within(`accepted.${at}`, text, most.accepted)) }),
    ...(rubric && { rubric: { basic: level('basic'), emergent: level('emergent'), proficient: level('proficient') } }),
  };
}
