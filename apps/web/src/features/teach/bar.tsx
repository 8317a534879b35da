interface BarProps {
  /** 0 to 1. */
  readonly share: number;
  readonly accent?: boolean;
}

/** A share for the eye; what it is of stands beside it in words. */
export function Bar({ share, accent = false }: BarProps) {
  return (
    <svg aria-hidden="true" width="100%" height="10" className="mt-1 block">
      <rect width="100%" height="10" className="fill-rule" />
      <rect width={`${share * 100}%`} height="10" className={accent ? 'fill-accent' : 'fill-ink'} />
    </svg>
  );
}
