'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { OverruleForm } from './overrule-form.tsx';
import type { OverruleProps } from './way-props.ts';

/** Lets the owner say what is wrong with a comparison; its figures are asked for when they want to. */
export function Overrule(props: OverruleProps) {
  const t = useTranslations('overruling');
  const [open, setOpen] = useState(false);
  return (
    <div data-screen-only>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="text-link inline-flex min-h-8 items-center text-ink-soft"
      >
        {t('isItWrong')}
      </button>
      {open && <OverruleForm {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}
