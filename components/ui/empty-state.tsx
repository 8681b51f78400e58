import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}

/** Nothing here yet: says why, and what fills it. */
export function EmptyState({ title, action, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <div className="empty-title">{title}</div>
      {children ? <p className="text-faded">{children}</p> : null}
      {action ? <div className="acts pt-1">{action}</div> : null}
    </div>
  );
}
