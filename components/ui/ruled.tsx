import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

interface RuledRowProps {
  /** The day, short; it leads the row. */
  when?: ReactNode;
  whenNote?: ReactNode;
  tone?: 'late' | 'done' | undefined;
  title: ReactNode;
  href?: string | undefined;
  action?: ReactNode;
  /** What stands in the margin: the article and the arithmetic of the day. */
  law?: ReactNode;
  children?: ReactNode;
}

export function Ruled({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="ruled" aria-label={label}>
      {children}
    </ul>
  );
}

export function RuledRow({ when, whenNote, tone, title, href, action, law, children }: RuledRowProps) {
  return (
    <li className="ruled-row" data-tone={tone}>
      <div className="when">
        {when}
        {whenNote ? <small>{whenNote}</small> : null}
      </div>
      <div>
        <div className="what-title">{href ? <Link href={href}>{title}</Link> : title}</div>
        {children ? <div className="what-note">{children}</div> : null}
      </div>
      <div className="ruled-act">{action}</div>
      <div className="ruled-law law-note">{law}</div>
    </li>
  );
}
