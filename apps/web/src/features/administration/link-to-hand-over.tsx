import { Notice } from '#ui/notice.tsx';

interface LinkToHandOverProps {
  readonly title: string;
  /** A path here, or a whole address. */
  readonly path: string;
}

/** A link for somebody else: whoever follows it may do something. */
export function LinkToHandOver({ title, path }: LinkToHandOverProps) {
  return (
    <Notice title={title}>
      <p className="font-mono text-sm break-all text-ink select-all">{new URL(path, window.location.origin).href}</p>
    </Notice>
  );
}
