import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** Stands in the margin beside the element before it; on a narrow screen, under it. */
export function Margin({ children }: { children: ReactNode }) {
  const t = useTranslations('layout');
  return (
    <div className="margin" role="note" aria-label={t('margin')}>
      {children}
    </div>
  );
}
