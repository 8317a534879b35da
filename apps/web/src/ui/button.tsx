import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { PageLink } from './page-link.tsx';

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-sm border px-4 py-2 text-[0.9375rem] font-medium leading-tight transition-colors motion-reduce:transition-none';

/** `primary` is for the one thing a page is there to do. */
const looks = {
  primary: 'border-ink bg-ink text-paper hover:border-accent hover:bg-accent hover:text-on-accent',
  quiet: 'border-rule-strong bg-transparent text-ink hover:border-accent hover:text-accent',
} as const;

export type ButtonLook = keyof typeof looks;

interface Look {
  readonly look?: ButtonLook;
}

export function Button({ look = 'primary', className, type = 'button', ...rest }: ComponentProps<'button'> & Look) {
  return (
    <button
      type={type}
      className={classNames(
        shape,
        looks[look],
        'disabled:border-rule disabled:bg-shade disabled:text-ink-soft',
        // For buttons that stay focusable, so that what they wait for is read out.
        'aria-disabled:cursor-not-allowed aria-disabled:border-rule aria-disabled:bg-shade aria-disabled:text-ink-soft',
        className,
      )}
      {...rest}
    />
  );
}

/** A link that is the next step and looks like it. */
export function ButtonLink({ look = 'primary', className, ...rest }: ComponentProps<typeof PageLink> & Look) {
  return <PageLink className={classNames(shape, looks[look], className)} {...rest} />;
}
