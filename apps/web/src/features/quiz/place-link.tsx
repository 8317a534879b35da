import type { ComponentProps } from 'react';
import type { QuizAddress, QuizPlace } from './use-quiz-address.ts';

interface PlaceLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  readonly address: QuizAddress;
  readonly to: QuizPlace;
}

/** A link within the quiz: it needs no answer from the server, and opens in a new tab like any other. */
export function PlaceLink({ address, to, children, ...rest }: PlaceLinkProps) {
  return (
    <a
      href={address.hrefTo(to)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        address.goTo(to);
      }}
      {...rest}
    >
      {children}
    </a>
  );
}
