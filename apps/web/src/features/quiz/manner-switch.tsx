import { useId } from 'react';

interface MannerSwitchProps {
  readonly label: string;
  /** What it changes, in a sentence or two. */
  readonly means: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One way in which a quiz can be taken, to be switched on before it begins. */
export function MannerSwitch({ label, means, checked, onChange }: MannerSwitchProps) {
  const id = useId();
  return (
    <div>
      <label className="flex min-h-11 cursor-pointer items-center gap-3 font-medium">
        <input
          type="checkbox"
          role="switch"
          checked={checked}
          onChange={({ target }) => {
            onChange(target.checked);
          }}
          aria-describedby={id}
          className="size-4 shrink-0 accent-ink"
        />
        <span>{label}</span>
      </label>
      <p id={id} className="ps-7 text-ink-soft">
        {means}
      </p>
    </div>
  );
}
