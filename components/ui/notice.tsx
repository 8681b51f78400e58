import type { ReactNode } from 'react';

interface NoticeProps {
  tone?: 'plain' | 'warn' | 'late' | 'done';
  title?: ReactNode;
  actions?: ReactNode;
  /** `alert` when it appears in answer to what the user just did. */
  role?: 'alert' | 'status' | 'note';
  children?: ReactNode;
}

export function Notice({ tone = 'plain', title, actions, role = 'note', children }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} role={role}>
      {title ? <div className="notice-title">{title}</div> : null}
      {children ? <div>{children}</div> : null}
      {actions ? <div className="acts pt-1">{actions}</div> : null}
    </div>
  );
}
