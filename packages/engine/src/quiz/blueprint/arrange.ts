import type { KeyedResponse, Question, QuestionOption } from '@crossread/shared';
import type { Draft, DraftOption } from '../draft.ts';
import type { Draws } from '../draws.ts';
import { normalised } from '../gates/distinct-options.ts';
import type { Item } from '../gates/gate.ts';
import { alsoRight } from '../gates/one-key.ts';
import type { QuizStory } from '../story.ts';
import { kept } from '../../wording/kept.ts';
import { render, wordingsOf } from '../../wording/render.ts';
import type { Message } from '../../wording/message.ts';
import { payoff } from './tells.ts';

/** How far each tell has paid so far in a quiz, and how often the key stood at each place, by the number of options. */
export interface Balance {
  readonly paid: Readonly<Record<string, number>>;
  readonly places: Readonly<Record<number, readonly number[]>>;
}

export const evenBalance: Balance = { paid: {}, places: {} };

/** Candidates weighed for the distractors of one question; more would only repeat their like. */
const mostCandidates = 9;
const mostTries = 64;
/** Arrangements handed on, the best. */
const mostKept = 16;

/**
 * The draft as finished questions, best first and each made when it is asked for: each with other distractors or another wording. The best keep every way
 * of guessing from paying; the seed decides between equals. Empty where too few distractors are left.
 */
export function* arrangements(draft: Draft, story: QuizStory, balance: Balance, draws: Draws): Iterable<Item> {
  if (draft.interaction !== 'choice') {
    yield finish(draft, draws.shuffle(draft.options), varied(draft.prompt, draws));
    return;
  }
  const key = draft.options.find(({ role }) => role === 'key');
  if (!key) return;
  const textOf = renderedOnce();
  const sets = combinations(usable(draft, key, story), draft.shown - 1);
  const made = draws
    .shuffle(sets)
    .slice(0, mostTries)
    .map((distractors) => {
      const place = rarestPlace(balance, distractors.length + 1, draws);
      const shown = [...draws.shuffle(distractors)];
      shown.splice(place, 0, key);
      const options = shown.map((option) => ({ ...option, text: varied(option.text, draws) }));
      const prompt = varied(draft.prompt, draws);
      const pays = payoff(
        options.map(({ text }) => textOf(text)),
        place,
        textOf(prompt),
      );
      const cost = Object.entries(pays).reduce((sum, [name, by]) => sum + ((balance.paid[name] ?? 0) + by) ** 2, 0);
      return { options, prompt, cost: cost + (distractors.length < draft.shown - 1 ? 1 : 0), jitter: draws.next() };
    });
  const best = made.sort((a, b) => a.cost - b.cost || a.jitter - b.jitter).slice(0, mostKept);
  for (const { options, prompt } of best) yield finish(draft, options, prompt);
}

/** Words of messages; the same few come back in every arrangement of a draft. */
function renderedOnce(): (message: Message) => string {
  const known = new Map<Message['parameters'], Map<string, string>>();
  return (message) => {
    const texts = known.get(message.parameters) ?? new Map<string, string>();
    known.set(message.parameters, texts);
    const name = `${message.id} ${message.variant}`;
    const text = texts.get(name) ?? render(message);
    texts.set(name, text);
    return text;
  };
}

/** One of the message's wordings, by seed. */
function varied(message: Message, draws: Draws): Message {
  return { ...message, variant: draws.below(wordingsOf(message.id)) };
}

/** The balance with one question more. */
export function balanced(balance: Balance, { question }: Item): Balance {
  if (question.interaction !== 'choice') return balance;
  const place = question.options.findIndex(({ role }) => role === 'key');
  const pays = payoff(
    question.options.map(({ text }) => text),
    place,
    question.prompt,
  );
  const names = [...new Set([...Object.keys(balance.paid), ...Object.keys(pays)])];
  const paid = Object.fromEntries(names.map((name) => [name, (balance.paid[name] ?? 0) + (pays[name] ?? 0)]));
  const count = question.options.length;
  const places = placesOf(balance, count).map((times, index) => times + (index === place ? 1 : 0));
  return { paid, places: { ...balance.places, [count]: places } };
}

/** Distractors that are wrong for certain and say something of their own. */
function usable(draft: Draft, key: DraftOption, story: QuizStory): readonly DraftOption[] {
  const seen = new Set([normalised(render(key.text))]);
  const kept: DraftOption[] = [];
  for (const option of draft.options) {
    const text = normalised(render(option.text));
    if (option === key || seen.has(text) || alsoRight(option, draft, story)) continue;
    seen.add(text);
    kept.push(option);
  }
  return kept.slice(0, mostCandidates);
}

/** The sets of `size` of the list; of one fewer as well, down to two, so that a question can have three options. */
function combinations<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const choose = (from: number, wanted: number): T[][] => {
    if (wanted === 0) return [[]];
    return list
      .slice(from)
      .flatMap((item, index) => choose(from + index + 1, wanted - 1).map((rest) => [item, ...rest]));
  };
  const whole = choose(0, size);
  return whole.length > 0 || size <= 2 ? whole : combinations(list, size - 1);
}

function placesOf({ places }: Balance, count: number): readonly number[] {
  return places[count] ?? Array.from({ length: count }, () => 0);
}

function rarestPlace(balance: Balance, count: number, draws: Draws): number {
  const times = placesOf(balance, count);
  const fewest = Math.min(...times);
  return draws.pick([...times.keys()].filter((place) => times[place] === fewest)) ?? 0;
}

/** The draft as a question with just these options, in this order. */
export function finish(draft: Draft, options: readonly DraftOption[], prompt: Message): Item {
  const shown = options.map((option, index): QuestionOption => ({
    id: `o${index + 1}`,
    text: render(option.text),
    role: option.role,
    feedback: render(option.feedback),
    evidence: option.evidence,
    messages: { text: kept(option.text), feedback: kept(option.feedback) },
  }));
  const question: Question = {
    id: '',
    kind: draft.kind,
    interaction: draft.interaction,
    skill: draft.skill,
    prompt: render(prompt),
    options: shown,
    response: draft.response ?? keyed(draft, shown, options),
    evidence: draft.evidence,
    explanation: render(draft.explanation),
    difficulty: draft.difficulty,
    needsReview: false,
    messages: {
      prompt: kept(prompt),
      explanation: kept(draft.explanation),
      ...(draft.rubric ? { rubric: draft.rubric } : {}),
    },
  };
  return { draft, question, options };
}

/** The response that the options' roles make right; for an order, the order in which the draft gives them. */
function keyed(draft: Draft, shown: readonly QuestionOption[], options: readonly DraftOption[]): KeyedResponse {
  if (draft.interaction === 'order') {
    return { order: draft.options.map((option) => shown[options.indexOf(option)]?.id ?? '') };
  }
  return { optionIds: shown.filter(({ role }) => role === 'key').map(({ id }) => id) };
}
