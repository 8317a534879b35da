import { classNames } from './class-names.ts';

/** The place of a line or block that is still being fetched. It does not move. */
export function Skeleton({ className }: { readonly className?: string }) {
  return <div aria-hidden="true" className={classNames('rounded-sm bg-shade', className)} />;
}
