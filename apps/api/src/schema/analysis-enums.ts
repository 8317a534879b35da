import type {
  AttributionMode,
  BlockKind,
  Change,
  ClaimStatus,
  ClaimType,
  FigureKind,
  PairFlag,
  PublicationDate,
  Stance,
  Verdict,
} from '@crossread/shared';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';

export const VerdictType = enumOf<Verdict>('Verdict', 'How two statements of one quantity stand to each other.', {
  agree: 'The same amount, in whatever spelling or unit: 46 houses and forty-six houses.',
  compatible: 'Different words that can both be right: 2,030 troops and “just over 2,000 troops”.',
  conflict: 'They cannot both be right: 2,030 troops and 2,300 troops.',
  retracted: 'One of them was withdrawn, in its own report or by another one.',
});

export const PairFlagType = enumOf<PairFlag>('PairFlag', 'What is remarkable about a compared pair.', {
  'digit-transposition': 'Two digits are swapped: 2,030 and 2,300.',
  'possible-update': 'The later report has the larger count, of a kind that can only grow.',
  'literal-overlap-only':
    'Both can be true by the letter, but a reader would expect closer numbers: “at least 10” and 24.',
  'unit-conversion': 'They are in different units and were converted: 25 ft and 7.6 m.',
  'same-wire-text': 'Both reports carry one wire text, so the pair is one voice.',
  'repeats-retracted': 'One report states what another says was withdrawn.',
});

export const ClaimTypeType = enumOf<ClaimType>('ClaimType', 'What kind of thing an article asserts.', {
  figure: 'A quantity: “just over 2,000 troops”.',
  quotation: 'The words between quotation marks.',
  statement: 'What somebody is reported to have said, without a figure.',
});

export const ClaimStatusType = enumOf<ClaimStatus>(
  'ClaimStatus',
  'Whether a claim still stands, as far as the reports of its story tell.',
  {
    asserted: 'It stands.',
    retracted: 'It was withdrawn: “the ministry retracted the toll”.',
    denied: 'Somebody denies it; it is not compared.',
    superseded:
      'It was corrected to something else (“revised to 12”), or a later edition of its article gives another figure.',
  },
);

export const AttributionModeType = enumOf<AttributionMode>('AttributionMode', 'How a claim is attributed.', {
  direct: 'In the words of a speaker, within quotation marks.',
  indirect: 'As reported speech of a named source: “the governor said that …”.',
  narration: 'To nobody: the article says it in its own voice.',
  anonymous: 'To sources without a name: “reportedly”, “sources said”.',
});

export const StanceType = enumOf<Stance>('Stance', 'Whether an article keeps its distance from what it reports.', {
  neutral: 'Neither: said, according to.',
  distancing: 'It leaves open whether it is so: claimed, alleged.',
  endorsing: 'It takes it for so: confirmed, revealed.',
});

export const FigureKindType = enumOf<FigureKind>('FigureKind', 'What kind of quantity a figure is.', {
  count: 'Things or people: 46 houses.',
  money: 'A sum in a currency: $5 million.',
  percentage: 'Parts of a hundred: 12 %.',
  measure: 'An amount in a unit of measure: nine metres.',
  duration: 'A length of time: three weeks.',
  age: 'How old somebody or something is.',
  multiplier: 'How many times as much: doubled, two-fold.',
  fraction: 'A part of a whole: half of, one in three.',
  other: 'None of these.',
});

export const BlockKindType = enumOf<BlockKind>('BlockKind', 'What part of the page a block is.', {
  title: 'The headline.',
  heading: 'A heading within the text.',
  dateline: 'Place and date before the text: “ALMATY, Jan 10”.',
  caption: 'The words under a picture.',
  paragraph: 'Running text.',
  teaser: 'A pointer to another article.',
  boilerplate: 'What the page has round its text: masthead, byline, credits, buttons.',
});

export const DateBasisType = enumOf<PublicationDate['basis']>('DateBasis', 'Where a publication date is from.', {
  stated: 'The page or whoever imported it gives it.',
  inferred: 'Worked out from words such as “on Monday” beside another report’s date.',
});

const changes = {
  EXACT: { value: '=', description: 'Exactly so many, or a number without any hedge.' },
  APPROXIMATE: { value: '~', description: 'About, some, nearly.' },
  MORE: { value: '>', description: 'More than, at least, just over.' },
  LESS: { value: '<', description: 'Less than, up to, just under.' },
  UP: { value: 'up', description: 'An increase by so much.' },
  DOWN: { value: 'down', description: 'A decrease by so much.' },
} as const satisfies Record<string, { value: Change; description: string }>;

export const FigureChangeType = builder.enumType('FigureChange', {
  description: 'What the words round a number make of it.',
  values: changes,
});
