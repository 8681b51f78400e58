import { useTranslations } from 'next-intl';
import { Strip } from '@/components/layout/strip';
import { formatDayFull } from '@/lib/i18n/format';
import type { Desk } from './require-desk';

/** Which campaign, where · which day it is there. */
export function DeskStrip({ desk }: { desk: Desk }) {
  const t = useTranslations('layout');
  const { place, today, locale } = desk;
  const campaign = place?.campaign ?? null;
  const where = place?.territory.name || t('whole');
  const left = campaign === null ? where : `${campaign.name} · ${where}`;
  const day = formatDayFull(today, locale);
  return (
    <Strip
      left={campaign?.mode === 'reconstruct' ? `${left} · ${t('reconstruct')}` : left}
      right={campaign !== null && campaign.today !== null ? t('ownCalendar', { day }) : day}
    />
  );
}
