import type { Comparison, FigureClaim, Interval } from '@crossread/shared';
import { holds } from '../../compare/interval.ts';
import type { Draft, DraftOption } from '../draft.ts';
import { sentenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { listed } from '../wording/quote.ts';
import { comparedFigures, thingCompared, unsafe } from './compared-pairs.ts';
import { figureWords } from './figure-options.ts';

interface Stating {
  readonly claim: FigureClaim;
  readonly report: Report;
}
type Form = 'at-least' | 'fewer' | 'just';
const forms: readonly Form[] = ['at-least', 'fewer', 'just'];

/** A number a report wrote, made into a sentence with a bound. */
interface Bounded {
  readonly form: Form;
  readonly number: number;
}

/** Sentences with a bound, of which one holds for every report's figure and the others exclude at least one of them. */
export function safeBounds(story: QuizStory): readonly Draft[] {
  return story.comparisons.flatMap((comparison) => {
    const thing = thingCompared(comparison, story);
    const stating = comparedFigures(comparison, story);
    const differing = new Set(stating.map(({ claim }) => claim.span.text)).size > 1;
    if (thing === null || !differing || comparison.pairs.some((pair) => unsafe(pair) || pair.verdict === 'retracted'))
      return [];
    if (new Set(stating.map(({ report }) => report)).size < 2) return [];
    return drafted(comparison, thing, stating);
  });
}

function drafted(comparison: Comparison, thing: Message, stating: readonly Stating[]): readonly Draft[] {
  const numbers = [...new Set(stating.flatMap(({ claim }) => claim.figure.value ?? []))];
  const sentences = forms.flatMap((form) => numbers.map((number): Bounded => ({ form, number })));
  const figures = listed(stating.map(({ claim, report }) => figureWords(claim, report)));
  const safe = sentences.filter((sentence) => stating.every(({ claim }) => entails(claim.figure.literal, sentence)));
  const wrong = sentences.flatMap((sentence): DraftOption[] => {
    const against = stating.find(({ claim }) => excludes(claim.figure.pragmatic, sentence));
    if (!against) return [];
    return [
      {
        text: worded(sentence, thing),
        role: 'misreads-evidence',
        feedback: say('safe-synthesis.excludes', {
          report: against.report.name,
          words: figureWords(against.claim, against.report),
        }),
        evidence: [sentenceOf(against.claim)],
      },
    ];
  });
  return safe.map((sentence): Draft => ({
    kind: 'safe-synthesis',
    interaction: 'choice',
    skill: 'corroboration',
    prompt: say('safe-synthesis.bound-prompt', { thing }),
    options: [
      {
        text: worded(sentence, thing),
        role: 'key',
        feedback: say('safe-synthesis.right-bound', { figures }),
        evidence: stating.map(({ claim }) => sentenceOf(claim)),
      },
      ...wrong,
    ],
    shown: 4,
    evidence: stating.map(({ claim }) => sentenceOf(claim)),
    explanation: say('safe-synthesis.explanation-bound', { figures }),
    difficulty: 0.55,
    basis: stating.map(({ claim }) => ({ rule: 'present', evidence: [{ article: claim.article, ...claim.span }] })),
    about: {
      articles: [...new Set(stating.map(({ report }) => report.id))],
      claims: stating.map(({ claim }) => claim.id),
      comparison: comparison.id,
      answer: sentence.form,
    },
  }));
}

function worded({ form, number }: Bounded, thing: Message): Message {
  return say(`safe-synthesis.${form}`, { number, thing });
}

/** Whatever the figure can be, the sentence is true. */
function entails({ lower, upper }: Interval, { form, number }: Bounded): boolean {
  if (form === 'at-least') return lower !== null && lower.value >= number;
  if (form === 'fewer') return upper !== null && (upper.value < number || (upper.value === number && !upper.inclusive));
  return lower !== null && upper !== null && lower.value === number && upper.value === number;
}

/** Whatever a reader takes the figure to be, the sentence is false. */
function excludes(interval: Interval, { form, number }: Bounded): boolean {
  const { lower, upper } = interval;
  if (form === 'at-least') return upper !== null && upper.value < number;
  if (form === 'fewer') return lower !== null && lower.value >= number;
  return !holds(interval, number);
}
