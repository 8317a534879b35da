import type { ComponentProps } from 'react';
import { TextField } from '#ui/field.tsx';

/** For a code that was read off a wall or a slip of paper. */
export function CodeField(props: ComponentProps<typeof TextField>) {
  return (
    <TextField
      required
      maxLength={40}
      autoCapitalize="characters"
      autoComplete="off"
      spellCheck={false}
      className="text-2xl tracking-widest uppercase"
      {...props}
    />
  );
}
