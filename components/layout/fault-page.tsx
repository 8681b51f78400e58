import type { ReactNode } from 'react';

interface FaultPageProps {
  title: ReactNode;
  actions?: ReactNode;
  /** It stands in a frame, which is the page's main part itself. */
  isInFrame?: boolean;
  children?: ReactNode;
}

/** A page that says what went wrong and what to do now. */
export function FaultPage({ title, actions, isInFrame = false, children }: FaultPageProps) {
  const Part = isInFrame ? 'div' : 'main';
  return (
    <Part
      className={
        isInFrame ? 'grid max-w-2xl gap-5 py-16' : 'mx-auto grid min-h-screen max-w-2xl content-center gap-5 px-6 py-16'
      }
    >
      <h1 className="border-b-[3px] border-double border-ink pb-4">{title}</h1>
      <div className="text-faded">{children}</div>
      {actions ? <div className="acts">{actions}</div> : null}
    </Part>
  );
}
