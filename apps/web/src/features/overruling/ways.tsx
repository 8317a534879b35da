import type { ComponentType } from 'react';
import { formText } from '#ui/form-text.ts';
import { JudgeFields, pairIn, verdicts } from './judge-fields.tsx';
import { MergeFields } from './merge-fields.tsx';
import { dismissMutation, judgeMutation, mergeMutation, splitMutation, type Compared } from './overruling-documents.ts';
import type { Overruling } from './overruling-provider.tsx';
import { SplitFields, takenOut } from './split-fields.tsx';
import type { WayProps } from './way-props.ts';

type Overrule = Overruling['overrule'];

/** One way in which a comparison can be wrong. */
interface Way {
  readonly Fields: ComponentType<WayProps>;
  /** What the form says, to be sent; null where that does not fit the comparison. */
  say(form: HTMLFormElement, compared: Compared, reason: string): ((overrule: Overrule) => Promise<boolean>) | null;
}

export const ways = {
  dismiss: {
    Fields: () => null,
    say:
      (_form, { id }, reason) =>
      (overrule) =>
        overrule(dismissMutation, { input: { comparisonId: id, reason } }),
  },
  split: {
    Fields: SplitFields,
    say(form, { id, members }, reason) {
      const claimIds = takenOut(form, members);
      if (claimIds.length === 0 || claimIds.length === members.length) return null;
      return (overrule) => overrule(splitMutation, { input: { comparisonId: id, claimIds, reason } });
    },
  },
  merge: {
    Fields: MergeFields,
    say:
      (form, { id }, reason) =>
      (overrule) =>
        overrule(mergeMutation, { input: { comparisonId: id, otherId: formText(form, 'other'), reason } }),
  },
  judge: {
    Fields: JudgeFields,
    say(form, compared, reason) {
      const pair = pairIn(form, compared);
      const verdict = verdicts.find((one) => one === formText(form, 'verdict'));
      if (!pair || !verdict || verdict === (pair.engineVerdict ?? pair.verdict)) return null;
      return (overrule) => overrule(judgeMutation, { input: { pairId: pair.id, verdict, reason } });
    },
  },
} as const satisfies Readonly<Record<string, Way>>;

export type WayName = keyof typeof ways;
