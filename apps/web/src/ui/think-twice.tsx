import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface ThinkTwiceProps {
  readonly title: ReactNode;
  /** What it means, and what is lost. */
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'problem';
  /** What the button says that does it. */
  readonly yes: string;
  readonly no: string;
  /** It is being done. */
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Before what cannot be undone: what it means, once more the button, and the way back. */
export function ThinkTwice({ title, children, tone = 'plain', yes, no, busy, onYes, onNo }: ThinkTwiceProps) {
  return (
    <Notice tone={tone} title={title}>
      <p>{children}</p>
      <div className="flex flex-wrap gap-3">
        <Button aria-disabled={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button look="quiet" onClick={onNo}>
          {no}
        </Button>
      </div>
    </Notice>
  );
}
