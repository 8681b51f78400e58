import { useTranslations } from 'next-intl';
import { PageHead } from '@/components/layout/page-head';

/** An account that is appointed to nothing may do and see nothing. */
export function NoAppointment() {
  const t = useTranslations('layout.noAppointment');
  return <PageHead title={t('title')} lead={t('lead')} />;
}
