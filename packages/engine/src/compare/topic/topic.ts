import type { FigureKind } from '@crossread/shared';
import type { FigureFinding } from '../../figures/finding.ts';
import { growingPredicates } from '../../lexicon/predicate-families.ts';
import type { Spelling } from '../spelling.ts';
import type { WeightedWords } from '../word-weights.ts';
import { contextOf } from './context.ts';
import { predicatesOf } from './predicates.ts';
import type { SentenceWords } from './sentence-words.ts';
import { shareOf, type Share } from './share.ts';
import { surroundingsOf } from './surroundings.ts';
import { qualifiersOf, thingsOf } from './things.ts';
import { timesOf } from './times.ts';

/** What a figure is about, as far as its sentence says. */
export interface Topic {
  readonly kind: FigureKind;
  /** Families of what is counted, or words that are in none; empty where the text leaves it out. */
  readonly things: ReadonlySet<string>;
  readonly qualifiers: ReadonlySet<string>;
  /** Families of what happened to it, or a verb; empty where nothing is said. */
  readonly predicates: ReadonlySet<string>;
  /** Lower case. */
  readonly place: string | null;
  readonly group: string | null;
  readonly share: Share;
  /** Words beside say that it adds up what happened until then. */
  readonly adding: boolean;
  /** Years, months and "last year"; none that are of the time of the reports. */
  readonly times: ReadonlySet<string>;
  /** Weekdays of the sentence. */
  readonly days: ReadonlySet<string>;
  /** The sentence it stands in. */
  readonly words: SentenceWords;
  /** Content words of the sentence. */
  readonly context: WeightedWords;
}

/** What topics need to know of their report and its story. */
export interface TopicContext {
  readonly sentences: (index: number) => SentenceWords;
  readonly spelling: Spelling;
  /** Years and months in which the reports came out: naming them sets no figure apart. */
  readonly now: ReadonlySet<string>;
}

export function topicOf(finding: FigureFinding, { sentences, spelling, now }: TopicContext): Topic {
  const surroundings = surroundingsOf(finding, sentences, spelling);
  const { words, at } = surroundings;
  const predicates = predicatesOf(surroundings);
  return {
    kind: finding.figureKind,
    things: thingsOf(surroundings, predicates),
    qualifiers: qualifiersOf(surroundings),
    predicates,
    place: finding.scope.place?.toLowerCase() ?? null,
    group: finding.scope.group?.toLowerCase() ?? null,
    share: shareOf(surroundings),
    adding: words.adding.anywhere || words.adding.before.includes(at - 1),
    times: timesOf(surroundings, now),
    days: words.days,
    words,
    context: contextOf(surroundings),
  };
}

/** Whether it is a count that can only grow while the event goes on. */
export function grows({ kind, predicates }: Topic): boolean {
  return kind === 'count' && growingPredicates.some((predicate) => predicates.has(predicate));
}
