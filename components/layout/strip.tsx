import type { ReactNode } from 'react';

/** Which election, which body · which day. */
export function Strip({ left, right }: { left: ReactNode; right?: ReactNode }) {
  return (
    <div className="strip">
      <span>{left}</span>
      {right ? <span>{right}</span> : null}
    </div>
  );
}
