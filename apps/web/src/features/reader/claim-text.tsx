import type { FocusEvent, MouseEvent, ReactNode } from 'react';
import { classNames } from '#ui/class-names.ts';
import { underlines } from './claim-types.ts';
import type { Piece } from './claim-pieces.ts';
import type { ReaderClaim } from './reader-query.ts';

interface ClaimTextProps {
  readonly piece: Piece<ReaderClaim>;
  readonly words: string;
  readonly selected: string | null;
  /** Claims of the same quantity as the selected one. */
  readonly counterparts: ReadonlySet<string>;
  readonly hrefOf: (claim: string) => string;
  readonly onSelect: (claim: string) => void;
}

/** Words that claims cover: underlined for each, a link to the innermost. Without scripts the link fetches its note. */
export function ClaimText({ piece, words, selected, counterparts, hrefOf, onSelect }: ClaimTextProps) {
  const own = piece.claims.at(-1);
  if (!own) return words;
  const chosen = piece.claims.some(({ id }) => id === selected);
  const counterpart = piece.claims.some(({ id }) => counterparts.has(id));
  const select = (event: FocusEvent | MouseEvent) => {
    if (event.type === 'click') {
      const { metaKey, ctrlKey, shiftKey } = event as MouseEvent;
      if (metaKey || ctrlKey || shiftKey) return;
      event.preventDefault();
    }
    onSelect(own.id);
  };
  const link = (
    <a
      href={hrefOf(own.id)}
      id={piece.first ? `claim-${own.id}` : undefined}
      data-claim={own.id}
      tabIndex={piece.first ? undefined : -1}
      aria-current={own.id === selected ? 'true' : undefined}
      onClick={select}
      onFocus={select}
      className={classNames(
        'scroll-mt-24 scroll-mb-[50dvh] rounded-xs hover:bg-wash lg:scroll-mb-24',
        underlines[own.type],
        own.status === 'RETRACTED' && '[text-decoration-line:underline_line-through]',
        chosen ? 'bg-wash' : counterpart && 'bg-shade outline-2 outline-offset-2 outline-rule-strong outline-dotted',
      )}
    >
      {words}
    </a>
  );
  return piece.claims.slice(0, -1).reduceRight<ReactNode>(
    (inner, { id, type }) =>
      type === own.type ? (
        inner
      ) : (
        <span key={id} className={underlines[type]}>
          {inner}
        </span>
      ),
    link,
  );
}
