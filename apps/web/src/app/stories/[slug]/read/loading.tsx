import { Skeleton } from '#ui/skeleton.tsx';

export default function Loading() {
  return (
    <div className="page-width space-y-6 py-8">
      <p role="status" className="sr-only">
        Fetching the report
      </p>
      <Skeleton className="h-10 max-w-xl" />
      <Skeleton className="h-12 max-w-3xl" />
      <Skeleton className="h-96 max-w-[38rem]" />
    </div>
  );
}
