import { withoutEnd } from '../wording/quote.ts';

/**
 * Ways to guess the key from the options' surface alone. For each, a score of every option; who guesses takes the
 * highest. A quiz is arranged so that none of them pays (Haladyna, Downing & Rodriguez 2002: the key is not the longest,
 * the most hedged, the middle number …).
 */
type Tell = (options: readonly Surface[], prompt: Surface) => readonly number[];

/** What of an option's or a prompt's words a guesser goes by. */
interface Surface {
  readonly length: number;
  readonly hedges: number;
  /** Stems of the content words. */
  readonly content: ReadonlySet<string>;
  /** Digits without trailing zeros: how exact a number looks. */
  readonly digits: number;
  readonly number: number | null;
}

const hedges = new Set(
  `about around some roughly nearly almost over more less than least most may might could possibly probably likely
  reportedly not all say said according appears seems usually often both neither`.split(/\s+/),
);

const tells: Readonly<Record<string, Tell>> = {
  longest: (options) => options.map(({ length }) => length),
  shortest: (options) => options.map(({ length }) => -length),
  'most hedged': (options) => options.map((option) => option.hedges),
  'like the prompt': (options, prompt) => options.map((option) => shared(option, prompt)),
  'like the others': (options) =>
    options.map((option) => options.reduce((sum, other) => sum + (other === option ? 0 : shared(option, other)), 0)),
  'most digits': (options) => options.map(({ digits }) => digits),
  largest: (options) => options.map(({ number }) => number ?? -Infinity),
  smallest: (options) => options.map(({ number }) => -(number ?? Infinity)),
  middle(options) {
    const known = options.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
    const middle = known[Math.floor(known.length / 2)] ?? 0;
    return options.map(({ number }) => (number === null ? -Infinity : -Math.abs(number - middle)));
  },
};

/** How much more often than by chance each tell would hit the key of one question: from -1 to 1, ties in parts. */
export function payoff(texts: readonly string[], key: number, prompt: string): Readonly<Record<string, number>> {
  const [options, asked] = [texts.map(surfaceOf), surfaceOf(prompt)];
  return Object.fromEntries(
    Object.entries(tells).map(([name, tell]) => {
      const scores = tell(options, asked);
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

const surfaces = new Map<string, Surface>();
/** Surfaces kept; options and prompts come back in many arrangements of one quiz. */
const mostSurfaces = 4000;

function surfaceOf(text: string): Surface {
  const known = surfaces.get(text);
  if (known) return known;
  if (surfaces.size >= mostSurfaces) surfaces.clear();
  const found = wordsOf(text);
  const surface: Surface = {
    length: text.length,
    hedges: found.filter((word) => hedges.has(word)).length,
    content: new Set(found.filter((word) => !generic.has(word)).map(stem)),
    digits: (text.match(/\d+/g) ?? []).reduce((sum, digits) => sum + withoutEnd(digits, '0').length, 0),
    number: numberIn(text, found),
  };
  surfaces.set(text, surface);
  return surface;
}

function numberIn(text: string, found: readonly string[]): number | null {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  const scale = /\d\s*(?:million|m)\b/i.test(text) ? 1e6 : /\d\s*(?:billion|bn)\b/i.test(text) ? 1e9 : 1;
  if (digits) return Number(digits.replace(/,/g, '')) * scale;
  const spelled = words.findIndex((word) => found.includes(word));
  return spelled >= 0 ? spelled : null;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\d[\d.,]*\d|\p{L}[\p{L}’'-]*|\d/gu) ?? [];
}

function shared(a: Surface, b: Surface): number {
  return [...a.content].filter((word) => b.content.has(word)).length;
}

function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, '');
  return bare.length > 4 ? bare.replace(/(?:ies|ing|ed|(?<!s)s)$/, '') : bare;
}
