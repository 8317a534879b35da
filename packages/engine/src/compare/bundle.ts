import type { ComparedFigure } from './compared-figure.ts';

/** Figures that say the same of the same thing, as far as their own words tell: they are grouped as one. */
export interface Bundle {
  /** In the order of the figures; the first stands for all. */
  readonly figures: readonly ComparedFigure[];
  /** By article: what an article says itself tells its figures apart. */
  readonly byArticle: ReadonlyMap<string, readonly ComparedFigure[]>;
}

/** An article that says the same more often than this says no more by it; set against each other, repetitions are squared. */
export const mostRepeated = 12;

/**
 * Bundles in the order of their first figures. A thousand reports that write "10 people were killed" make one bundle.
 * A figure whose words leave open what it counts stands alone, as do two of one sentence.
 */
export function bundlesOf(figures: readonly ComparedFigure[]): readonly Bundle[] {
  const bundles: { figures: ComparedFigure[]; byArticle: Map<string, ComparedFigure[]> }[] = [];
  const known = new Map<string, (typeof bundles)[number]>();
  for (const figure of figures) {
    const key = signature(figure);
    const bundle = key === null ? undefined : known.get(key);
    const own = bundle?.byArticle.get(figure.claim.article);
    if (own && own.length >= mostRepeated) continue;
    if (bundle && !own?.some(({ finding }) => finding.sentence === figure.finding.sentence)) {
      bundle.figures.push(figure);
      if (own) own.push(figure);
      else bundle.byArticle.set(figure.claim.article, [figure]);
      continue;
    }
    const alone = { figures: [figure], byArticle: new Map([[figure.claim.article, [figure]]]) };
    bundles.push(alone);
    if (key !== null && !bundle) known.set(key, alone);
  }
  return bundles;
}

/** What is said and of what; null where the sentence does not name the thing and what befell it. */
function signature({ side: { reading, status }, topic }: ComparedFigure): string | null {
  if (topic.things.size === 0 || topic.predicates.size === 0) return null;
  const { value, kind, unit, literal, pragmatic } = reading;
  const sets = [topic.things, topic.predicates, topic.qualifiers, topic.times].map((set) => [...set].sort().join(','));
  const bounds = [literal.lower, literal.upper, pragmatic.lower, pragmatic.upper].map(
    (bound) => bound && `${bound.value}${bound.inclusive}`,
  );
  return [kind, unit, value, ...bounds, status, ...sets, topic.place, topic.group, topic.share].join('|');
}
