import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from './class-names.ts';

const control =
  'w-full min-h-11 rounded-sm border border-rule-strong bg-sheet px-3 py-2 text-base text-ink placeholder:text-ink-soft aria-invalid:border-accent';

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with the value and what to do. */
  readonly problem?: string | undefined;
}

function useDescriptions({ hint, problem }: Pick<FieldProps, 'hint' | 'problem'>) {
  const id = useId();
  const described = classNames(hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`);
  return { id, 'aria-describedby': described || undefined, 'aria-invalid': problem !== undefined || undefined };
}

function Frame({ label, hint, problem, id, children }: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-medium">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {children}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="text-sm font-medium text-accent">
          {problem}
        </p>
      )}
    </div>
  );
}

export function TextField({ label, hint, problem, className, ...rest }: ComponentProps<'input'> & FieldProps) {
  const described = useDescriptions({ hint, problem });
  return (
    <Frame label={label} hint={hint} problem={problem} id={described.id}>
      <input type="text" className={classNames(control, className)} {...described} {...rest} />
    </Frame>
  );
}

export function TextAreaField({ label, hint, problem, className, ...rest }: ComponentProps<'textarea'> & FieldProps) {
  const described = useDescriptions({ hint, problem });
  return (
    <Frame label={label} hint={hint} problem={problem} id={described.id}>
      <textarea rows={8} className={classNames(control, className)} {...described} {...rest} />
    </Frame>
  );
}

export function SelectField({ label, hint, problem, className, ...rest }: ComponentProps<'select'> & FieldProps) {
  const described = useDescriptions({ hint, problem });
  return (
    <Frame label={label} hint={hint} problem={problem} id={described.id}>
      <select className={classNames(control, className)} {...described} {...rest} />
    </Frame>
  );
}

/** A box to tick, its words beside it. */
export function CheckField({ label, ...rest }: Omit<ComponentProps<'input'>, 'type'> & Pick<FieldProps, 'label'>) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input type="checkbox" className="size-5 shrink-0 accent-ink" {...rest} />
      <span>{label}</span>
    </label>
  );
}
