import type { Analysis, Claim, ClaimPlace, Evidence, Interval, Question, Quiz } from '@crossread/shared';
import type { StoryAnalysis } from '@crossread/engine';

/**
 * What the item rules of the product promise of a quiz, told from outside: from the quiz as it is printed, the analysis and
 * the texts. No gate is asked.
 */
export function brokenPromises(quiz: Quiz, { analysis, articles }: StoryAnalysis): readonly string[] {
  const texts = new Map(articles.map(({ document }) => [document.id, document.text]));
  return quiz.questions.flatMap((question, index) => {
    const broken = Object.entries(promises).flatMap(([name, kept]) =>
      kept(question, { analysis, texts, before: quiz.questions.slice(0, index) }) ? [] : [name],
    );
    return broken.map((name) => `${question.kind}: ${name}: ${question.prompt}`);
  });
}

interface Around {
  readonly analysis: Analysis;
  readonly texts: ReadonlyMap<string, string>;
  readonly before: readonly Question[];
}

const promises: Readonly<Record<string, (question: Question, around: Around) => boolean>> = {
  'every span holds the words that stand at its place': (question, { texts }) => {
    const spans = spansOf(question);
    return (
      question.evidence.length > 0 &&
      spans.every(({ article, start, end, text }) => text !== '' && texts.get(article)?.slice(start, end) === text)
    );
  },
  'one key, which the response names': ({ interaction, options, response }) => {
    const keys = options.filter(({ role }) => role === 'key').map(({ id }) => id);
    if (interaction === 'choice' && (keys.length !== 1 || options.length < 3)) return false;
    if ('optionIds' in response) return String(response.optionIds) === String(keys);
    if ('order' in response)
      return String(response.order.toSorted()) === String(options.map(({ id }) => id).toSorted());
    if ('value' in response) return response.lower <= response.value && response.value <= response.upper;
    return Object.values(response).flat().length > 0;
  },
  'no two options alike': ({ options }) => new Set(options.map(({ text }) => plain(text))).size === options.length,
  'no option far longer than another': ({ options }) => {
    const lengths = options.map(({ text }) => text.length);
    return lengths.length === 0 || Math.max(...lengths) <= 2 * Math.min(...lengths) + 22;
  },
  'the prompt does not hold the key': ({ prompt, options, response }) => {
    const holds = (text: string): boolean => ` ${plain(prompt)} `.includes(` ${plain(text)} `);
    if ('value' in response) return !holds(String(response.value));
    if ('accepted' in response) return !response.accepted.some(holds);
    const key = options.find(({ role }) => role === 'key');
    return !key || !holds(key.text) || options.every(({ text }) => holds(text));
  },
  'no prompt nearly the same as another': ({ prompt }, { before }) =>
    before.every((other) => inCommon(prompt, other.prompt) < 0.8),
  'rests on nothing withdrawn, unless it asks that': (question, { analysis }) =>
    rulesOf(question).some(({ rule }) => rule === 'withdrawn') ||
    (question.basis?.claims ?? []).every((place) => claimAt(place, analysis)?.status === 'asserted'),
  'every key follows from the analysis': (question, { analysis }) =>
    rulesOf(question).every((rule) => {
      switch (rule.rule) {
        case 'states': {
          const claim = claimAt(rule.claim, analysis);
          const { response } = question;
          return (
            claim?.type === 'figure' &&
            question.evidence.some((span) => covers(span, claim)) &&
            (!('value' in response) || response.value === claim.figure.value)
          );
        }
        case 'verdict': {
          const [a, b] = [claimAt(rule.a, analysis)?.id, claimAt(rule.b, analysis)?.id];
          const pairs = analysis.comparisons.flatMap((comparison) => comparison.pairs);
          const pair = pairs.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
          return pair?.verdict === rule.verdict && !pair.flags.some((flag) => unsafeFlags.has(flag));
        }
        case 'speaker': {
          const attribution = claimAt(rule.claim, analysis)?.attribution;
          return (
            attribution !== undefined && (attribution.speaker ?? attribution.source?.text ?? null) === rule.speaker
          );
        }
        case 'withdrawn':
          return claimAt(rule.claim, analysis)?.status === 'retracted';
        default:
          return true;
      }
    }),
  'no wrong figure can be right as well': (question, { analysis }) => {
    const shown = (question.basis?.options ?? []).flatMap(({ id, figure }) => {
      const claim = figure && claimAt(figure, analysis);
      return claim?.type === 'figure' ? [{ id, claim }] : [];
    });
    const key = shown.find(({ id }) => question.options.some((option) => option.id === id && option.role === 'key'));
    return shown.every(
      ({ claim }) =>
        claim === key?.claim ||
        !key ||
        (claim.figure.kind === key.claim.figure.kind &&
          claim.figure.unit === key.claim.figure.unit &&
          !meet(claim.figure.pragmatic, key.claim.figure.pragmatic)),
    );
  },
  'without its critical spans the reports do not tell the key': (question, { texts, analysis }) => {
    const { basis, response, options } = question;
    if (!basis?.critical) return true;
    const key = options.find(({ role }) => role === 'key')?.id;
    const figure = basis.options.find(({ id }) => id === key)?.figure;
    const told = 'value' in response ? String(response.value) : figure && claimAt(figure, analysis)?.span.text;
    return basis.articles.every((article) => {
      const cut = question.evidence.filter((span) => span.article === article);
      const left = [...(texts.get(article) ?? '')].filter(
        (_, index) => !cut.some(({ start, end }) => start <= index && index < end),
      );
      return told === undefined || !` ${plain(left.join(''))} `.includes(` ${plain(told)} `);
    });
  },
  'it reads as written by hand': ({ prompt, explanation, options }) =>
    [prompt, explanation, ...options.flatMap(({ text, feedback }) => [text, feedback])].every(
      (text) =>
        text.trim() === text &&
        text !== '' &&
        text.split('“').length === text.split('”').length &&
        !/\{\w+\}|undefined|\[object| {2}|\n/.test(text),
    ) &&
    /[.?!:”…]$/.test(prompt) &&
    prompt.split(' ').length <= 60,
};

const unsafeFlags = new Set<string>(['literal-overlap-only', 'possible-update']);

const rulesOf = ({ basis }: Question) => basis?.rules ?? [];

function spansOf({ evidence, options, response }: Question): readonly Evidence[] {
  return [...evidence, ...options.flatMap((option) => option.evidence), ...('spans' in response ? response.spans : [])];
}

function claimAt({ article, type, start, end }: ClaimPlace, { claims }: Analysis): Claim | undefined {
  return claims.find(
    (claim) => claim.article === article && claim.type === type && claim.span.start === start && claim.span.end === end,
  );
}

function covers({ article, start, end }: Evidence, claim: Claim): boolean {
  return article === claim.article && start <= claim.span.start && claim.span.end <= end;
}

function meet(a: Interval, b: Interval): boolean {
  const below = (one: Interval, other: Interval): boolean =>
    one.upper !== null &&
    other.lower !== null &&
    (one.upper.value < other.lower.value ||
      (one.upper.value === other.lower.value && !(one.upper.inclusive && other.lower.inclusive)));
  return !below(a, b) && !below(b, a);
}

/** Words and numbers alone, in lower case. */
function plain(text: string): string {
  return (text.toLowerCase().match(/\d+(?:[.,]\d+)*|\p{L}+|[%\p{Sc}]/gu) ?? [])
    .map((word) => word.replace(/,(?=\d{3})/g, ''))
    .join(' ');
}

function inCommon(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const common = [...(left ?? [])].filter((word) => right?.has(word)).length;
  return common / ((left?.size ?? 0) + (right?.size ?? 0) - common);
}
