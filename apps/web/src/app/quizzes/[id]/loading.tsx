import { Skeleton } from '#ui/skeleton.tsx';

export default function Loading() {
  return (
    <div className="page-width space-y-8 py-10 sm:py-14">
      <p role="status">Fetching the quiz</p>
      <Skeleton className="h-12 max-w-2xl" />
      <Skeleton className="h-40 max-w-2xl" />
    </div>
  );
}
