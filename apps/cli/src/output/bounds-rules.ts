import type { BoundsRule } from '@crossread/engine';

/** Why a figure has its bounds, in words. N is the number as written. */
export const boundsRules: Readonly<Record<BoundsRule, string>> = {
  exact: 'no hedge loosens it: a number means itself.',
  range: 'both ends are in the words themselves.',
  vague:
    'an amount without a number: strictly only that there are so many at the least; a reader takes it to end where the next larger word begins.',
  'just-over':
    'strictly above N and at most a quarter more; a reader takes it to start at N and end within a tenth above.',
  nearly: 'strictly below N and at most a quarter less; a reader takes it to end at N and start within a tenth below.',
  'just-under':
    'strictly below N and at most a quarter less; a reader takes it to end at N and start within a tenth below.',
  'more-than':
    'strictly anything above N; a reader takes it to go no further than the next step of a number as round as N.',
  'at-least':
    'strictly N and anything above; a reader takes it to go no further than the next step of a number as round as N.',
  'less-than': 'strictly anything below N; a reader takes it to be no less than nothing.',
  'up-to': 'strictly N and anything below; a reader takes it to be no less than nothing.',
  about: 'strictly it rules nothing out; a reader takes it within a tenth of N, or half of its last round place.',
};
