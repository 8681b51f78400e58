import type { ReactNode } from 'react';
import { Margin } from '@/components/law/margin';

interface SectionProps {
  title?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** What stands in the margin beside the heading. */
  law?: ReactNode;
  id?: string;
  children?: ReactNode;
}

export function Section({ title, lead, actions, law, id, children }: SectionProps) {
  return (
    <section className="leaf section" id={id}>
      {title || lead || actions ? (
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
          <div>
            {title ? <h2>{title}</h2> : null}
            {lead ? <div className="lead">{lead}</div> : null}
          </div>
          {actions ? <div className="acts">{actions}</div> : null}
        </div>
      ) : null}
      {law ? <Margin>{law}</Margin> : null}
      {children}
    </section>
  );
}
