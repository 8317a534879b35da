/**
 * Ways to guess the key from the options' surface alone. For each, a score of every option; who guesses takes the
 * highest. A quiz is arranged so that none of them pays (Haladyna, Downing & Rodriguez 2002: the key is not the longest,
 * the most hedged, the middle number …).
 */
type Tell = (texts: readonly string[], prompt: string) => readonly number[];

const hedges = new Set(
  `about around some roughly nearly almost over more less than least most may might could possibly probably likely
  reportedly not all say said according appears seems usually often both neither`.split(/\s+/),
);

export const tells: Readonly<Record<string, Tell>> = {
  longest: (texts) => texts.map((text) => text.length),
  shortest: (texts) => texts.map((text) => -text.length),
  'most hedged': (texts) => texts.map((text) => wordsOf(text).filter((word) => hedges.has(word)).length),
  'like the prompt': (texts, prompt) => texts.map((text) => shared(text, prompt)),
  'like the others': (texts) =>
    texts.map((text) => texts.reduce((sum, other) => sum + (other === text ? 0 : shared(text, other)), 0)),
  'most digits': (texts) => texts.map((text) => text.replace(/\D|0+\b/g, '').length),
  largest: (texts) => texts.map((text) => numberIn(text) ?? -Infinity),
  smallest: (texts) => texts.map((text) => -(numberIn(text) ?? Infinity)),
  middle(texts) {
    const numbers = texts.map(numberIn);
    const known = numbers.filter((number) => number !== null).sort((a, b) => a - b);
    const middle = known[Math.floor(known.length / 2)] ?? 0;
    return numbers.map((number) => (number === null ? -Infinity : -Math.abs(number - middle)));
  },
};

/** How much more often than by chance each tell would hit the key of one question: from -1 to 1, ties in parts. */
export function payoff(texts: readonly string[], key: number, prompt: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(tells).map(([name, tell]) => {
      const scores = tell(texts, prompt);
      const best = Math.max(...scores);
      const hits = scores[key] === best ? 1 / scores.filter((score) => score === best).length : 0;
      return [name, hits - 1 / texts.length];
    }),
  );
}

const generic = new Set(
  `a an the of in on at to for by with from and or is are was were be been has have had that this it its he she they his
  her their who which what how as did does do than not there`.split(/\s+/),
);
const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function numberIn(text: string): number | null {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  const scale = /\d\s*(?:million|m)\b/i.test(text) ? 1e6 : /\d\s*(?:billion|bn)\b/i.test(text) ? 1e9 : 1;
  if (digits) return Number(digits.replace(/,/g, '')) * scale;
  const spelled = words.findIndex((word) => wordsOf(text).includes(word));
  return spelled >= 0 ? spelled : null;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\d[\d.,]*\d|\p{L}[\p{L}’'-]*|\d/gu) ?? [];
}

function shared(a: string, b: string): number {
  const other = contentOf(b);
  return [...contentOf(a)].filter((word) => other.has(word)).length;
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !generic.has(word))
      .map(stem),
  );
}

function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, '');
  return bare.length > 4 ? bare.replace(/(?:ies|ing|ed|(?<!s)s)$/, '') : bare;
}
