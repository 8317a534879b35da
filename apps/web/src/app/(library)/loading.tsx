import { Welcome } from '#features/library/welcome.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

export default function Loading() {
  return (
    <div className="page-width space-y-10 py-10 sm:py-14">
      <Welcome />
      <p role="status" className="sr-only">
        Fetching the stories
      </p>
      <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 xl:gap-x-14">
        <Skeleton className="h-64" />
        <Skeleton className="h-64" />
        <Skeleton className="h-64" />
        <Skeleton className="h-64" />
      </div>
    </div>
  );
}
