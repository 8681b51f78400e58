import { Skeleton } from '@/components/ui/skeleton';

/** What stands in a page's place while it is made. */
export function LoadingPage() {
  return (
    <>
      <div className="page-head">
        <div className="skeleton h-9 w-64" />
      </div>
      <Skeleton lines={8} />
    </>
  );
}
