import type { ClaimStatus } from '@crossread/shared';

export interface TakingBack {
  readonly status: Exclude<ClaimStatus, 'asserted'>;
  /** Base forms. */
  readonly verbs: readonly string[];
  /** Emails, posts and walls are removed as well: these take back only figures that stand in their own object. */
  readonly erases?: true;
}

/** Verbs by which a source takes back what it or somebody else said, and what then becomes of the claim. */
export const takingBack: readonly TakingBack[] = [
  {
    status: 'retracted',
    verbs: 'retract withdraw rescind recant disavow disown'.split(' '),
  },
  { status: 'retracted', verbs: 'delete revoke remove scrap'.split(' '), erases: true },
  { status: 'superseded', verbs: 'correct revise amend downgrade lower'.split(' ') },
  { status: 'denied', verbs: 'deny refute rebut dismiss reject dispute'.split(' ') },
];

/** What can be taken back: not troops, an offer or a candidate. */
export const takenBackNouns: ReadonlySet<string> = new Set(
  `statement report figure toll count estimate claim number tally story tweet post announcement remark total data
  assertion allegation accusation comment article message information suggestion rumour rumor statistic`.split(/\s+/),
);

/** What a source calls a claim it takes back. */
export const mistakeWords: ReadonlySet<string> = new Set(
  'mistake error incorrect wrong false inaccurate erroneous untrue mistaken glitch fabricated unfounded baseless'.split(
    ' ',
  ),
);
