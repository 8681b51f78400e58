import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

interface FrameProps {
  rail: ReactNode;
  strip?: ReactNode;
  children: ReactNode;
}

/** The desk: the rail of sections at the left, the sheet with its margin at the right. */
export function Frame({ rail, strip, children }: FrameProps) {
  const t = useTranslations('layout');
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      {rail}
      <main className="main" id="main" tabIndex={-1}>
        {strip}
        <div className="leaf page">{children}</div>
      </main>
    </div>
  );
}
