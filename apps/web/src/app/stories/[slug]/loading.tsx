import { Skeleton } from '#ui/skeleton.tsx';

export default function Loading() {
  return (
    <div className="page-width space-y-10 py-10 sm:py-14">
      <p role="status" className="sr-only">
        Fetching the story
      </p>
      <Skeleton className="h-12 max-w-2xl" />
      <Skeleton className="h-6 max-w-xl" />
      <Skeleton className="h-40" />
      <Skeleton className="h-80" />
    </div>
  );
}
