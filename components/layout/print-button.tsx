'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

export function PrintButton() {
  const t = useTranslations('layout');
  return (
    <Button tone="quiet" onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
}
