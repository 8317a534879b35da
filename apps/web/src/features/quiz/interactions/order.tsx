import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, useState } from 'react';
import { Words } from '#ui/words.tsx';
import type { InteractionProps } from '../draft.ts';

/** A list to be put in order, item by item: up and down, by keyboard as by hand. */
export function Order({ question: { options, saidIn }, draft, onChange }: InteractionProps) {
  const t = useTranslations('quiz');
  const [moved, setMoved] = useState('');
  // Browsers drop the focus of what moves in the page.
  const pressed = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => pressed.current?.focus(), [draft.order]);
  const last = draft.order.length - 1;
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? '';
  const move = (from: number, to: number, button: HTMLButtonElement) => {
    pressed.current = button;
    const order = [...draft.order];
    const [item = ''] = order.splice(from, 1);
    order.splice(to, 0, item);
    onChange({ ...draft, order });
    setMoved(t('movedTo', { item: textOf(item), place: to + 1, total: order.length }));
  };
  return (
    <>
      <ol aria-label={t('firstToLast')} className="space-y-2">
        {draft.order.map((id, place) => (
          <li key={id} className="flex items-center gap-3 rounded-sm border border-rule bg-sheet py-1.5 pe-1.5 ps-4">
            <span aria-hidden="true" className="w-4 font-medium text-ink-soft">
              {place + 1}
            </span>
            <span className="flex-1 text-base">
              <Words language={saidIn}>{textOf(id)}</Words>
            </span>
            <Mover
              direction="up"
              text={textOf(id)}
              idle={place === 0}
              onMove={(button) => {
                move(place, place - 1, button);
              }}
            />
            <Mover
              direction="down"
              text={textOf(id)}
              idle={place === last}
              onMove={(button) => {
                move(place, place + 1, button);
              }}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {moved}
      </p>
    </>
  );
}

interface MoverProps {
  readonly direction: 'up' | 'down';
  readonly text: string;
  readonly idle: boolean;
  readonly onMove: (button: HTMLButtonElement) => void;
}

/** Stays focusable at the ends of the list, so that the focus is not lost on the way. */
function Mover({ direction, text, idle, onMove }: MoverProps) {
  const t = useTranslations('quiz');
  return (
    <button
      type="button"
      aria-label={t(`move.${direction}`, { item: text })}
      aria-disabled={idle}
      onClick={({ currentTarget }) => {
        if (!idle) onMove(currentTarget);
      }}
      className="inline-flex size-11 shrink-0 items-center justify-center rounded-sm border border-rule-strong hover:border-accent hover:text-accent aria-disabled:border-rule aria-disabled:text-rule"
    >
      <svg
        viewBox="0 0 12 12"
        width="0.8em"
        height="0.8em"
        aria-hidden="true"
        className={direction === 'up' ? '' : 'rotate-180'}
      >
        <path d="M6 1l5 6H7.2v4H4.8V7H1z" fill="currentColor" />
      </svg>
    </button>
  );
}
