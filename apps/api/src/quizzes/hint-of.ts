import type { HintKind, Interaction } from '@crossread/shared';
import type { StoredEvidence } from './stored-key.ts';

/** What a hint tells; the other field is empty. */
export interface HintContent {
  readonly kind: HintKind;
  readonly places: readonly Place[];
  readonly optionId: string | null;
}

/** A paragraph of a report, by the report's stored id. */
export interface Place {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}

/** What hints are made of. */
export interface HintMaterial {
  readonly interaction: Interaction;
  /** In the order shown. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly correctOptionIds: readonly string[];
  /** Of the key and of every option: what a question turns on, not which of it is right. */
  readonly evidence: readonly StoredEvidence[];
  /** The story's reports. */
  readonly articles: readonly {
    readonly id: string;
    readonly name: string;
    readonly blocks: readonly { readonly start: number; readonly end: number }[];
  }[];
}

/** The hints that a question has, the one that tells less first. */
export function hintsOf(material: HintMaterial): readonly HintContent[] {
  const places = placesOf(material);
  const optionId = wrongOptionOf(material);
  return [
    ...(places.length > 0 ? [{ kind: 'places', places, optionId: null } as const] : []),
    ...(optionId === undefined ? [] : [{ kind: 'option', places: [], optionId } as const]),
  ];
}

/**
 * The paragraphs to look in, whole, so that the deciding words are still to be found. None where they would be the answer: where
 * the options are reports and all lies in one of them.
 */
function placesOf({ evidence, articles, options }: HintMaterial): readonly Place[] {
  const places = articles.flatMap(({ id, name, blocks }) => {
    const own = evidence.filter(({ articleId }) => articleId === id);
    const holds = (block: { start: number; end: number }) =>
      own.some((it) => it.start < block.end && it.end > block.start);
    return blocks.filter(holds).map(({ start, end }) => ({ articleId: id, name, start, end }));
  });
  const named = new Set(places.map(({ name }) => name));
  const [only] = named;
  const tells = named.size === 1 && options.some(({ text }) => only !== undefined && text.includes(only));
  return tells ? [] : places.map(({ articleId, start, end }) => ({ articleId, start, end }));
}

const leftAtLeast = 2;

/** The first wrong option, where enough others are left to choose from. */
function wrongOptionOf({ interaction, options, correctOptionIds }: HintMaterial): string | undefined {
  const wrong = options.filter(({ id }) => !correctOptionIds.includes(id));
  const few = interaction === 'choice' ? options.length - 1 < leftAtLeast : wrong.length - 1 < leftAtLeast;
  const chosenFrom = interaction === 'choice' || interaction === 'multiple-choice';
  return chosenFrom && !few ? wrong[0]?.id : undefined;
}
