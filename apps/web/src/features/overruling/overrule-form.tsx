'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '#ui/button.tsx';
import { TextAreaField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { comparedQuery } from './overruling-documents.ts';
import { useOverruling } from './overruling-provider.tsx';
import type { OverruleProps } from './way-props.ts';
import { ways, type WayName } from './ways.tsx';

/** What is wrong with a comparison, in one of four ways, and why. */
export function OverruleForm({ onClose, ...props }: OverruleProps & { readonly onClose: () => void }) {
  const t = useTranslations('overruling');
  const { comparisonId, comparisons } = props;
  const { busy, overrule } = useOverruling();
  const [chosen, setChosen] = useState<WayName>('dismiss');
  const [unfit, setUnfit] = useState(false);
  const [{ data, error }, askAgain] = useQuery({
    query: comparedQuery,
    variables: { id: comparisonId },
    requestPolicy: 'cache-and-network',
  });
  const compared = data?.node?.__typename === 'Comparison' ? data.node : null;
  if (error && !compared) {
    return (
      <div className="space-y-3 py-3">
        <ProblemNotice problem="unreachable" />
        <Button look="quiet" onClick={() => askAgain({ requestPolicy: 'network-only' })}>
          {t('again')}
        </Button>
      </div>
    );
  }
  if (!compared) return <p role="status">{t(data ? 'goneMeanwhile' : 'loading')}</p>;
  const offered = comparisons.length > 1 ? names : names.filter((name) => name !== 'merge');
  const { Fields, say } = ways[chosen];
  const send = async (form: HTMLFormElement) => {
    const mutation = say(form, compared, formText(form, 'reason'));
    setUnfit(mutation === null);
    if (mutation && !busy && (await mutation(overrule))) onClose();
  };
  return (
    <form
      className="mt-2 max-w-2xl space-y-5 border-s-4 border-rule-strong bg-shade px-4 py-4 text-ink sm:px-5"
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <fieldset>
        <legend className="mb-1 font-semibold">{t('whatIsWrong')}</legend>
        {offered.map((name) => (
          <label key={name} className="flex min-h-11 items-center gap-3 py-1.5 leading-snug">
            <input
              type="radio"
              name="way"
              value={name}
              checked={chosen === name}
              onChange={() => {
                setChosen(name);
                setUnfit(false);
              }}
              className="size-4 shrink-0 accent-ink"
            />
            {t(`way.${name}`)}
          </label>
        ))}
      </fieldset>
      <Fields {...props} compared={compared} />
      {unfit && (
        <p role="alert" className="font-medium text-accent">
          {t(`unfit.${chosen}`)}
        </p>
      )}
      <TextAreaField label={t('why')} hint={t('whyHint')} name="reason" rows={3} required maxLength={500} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" aria-disabled={busy}>
          {t('overrule')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

const names = Object.keys(ways) as WayName[];
