import Link from 'next/link';
import type { ComponentProps } from 'react';
import { OpeningBar } from './opening-bar.tsx';

/** A link to another page of ours, with a sign while that page is on the way. */
export function PageLink({ children, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link {...rest}>
      {children}
      <OpeningBar />
    </Link>
  );
}
