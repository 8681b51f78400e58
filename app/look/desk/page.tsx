import { useLocale, useTranslations } from 'next-intl';
import { QuorumSpecimen, RouteSpecimen } from '@/app/(board)/look/drawn-specimen';
import { WorkRows } from '@/app/(board)/look/work-specimen';
import { Frame } from '@/components/layout/frame';
import { LocaleSwitch } from '@/components/layout/locale-switch';
import { PageHead } from '@/components/layout/page-head';
import { Rail } from '@/components/layout/rail';
import { Strip } from '@/components/layout/strip';
import { ThemeSwitch } from '@/components/layout/theme-switch';
import { formatDayFull } from '@/lib/i18n/format';
import { civilDay } from '@/lib/kernel/civil-day';

/** A desk as a commission sees it, with sample matters. */
export default function SampleDeskPage() {
  const t = useTranslations();
  const locale = useLocale();
  const rail = (
    <Rail
      body={t('look.body')}
      bodyHref="/look/desk"
      items={[
        { href: '/look/desk', label: t('desk.title'), count: 4, late: true },
        { href: '/look#register', label: t('register.title'), count: 2187 },
        { href: '/look#uchastki', label: t('uchastki.title'), count: 5 },
        { href: '/look#lishentsy', label: t('lishentsy.title'), count: 21 },
        { href: '/look#appeals', label: t('appeals.title'), count: 3 },
        { href: '/look#meetings', label: t('meetings.title'), count: 5 },
        { href: '/look#results', label: t('results.title') },
        { href: '/look#journal', label: t('journal.title') },
      ]}
      footer={
        <>
          <span>
            {t('look.clerk')} ({t('look.example')})
          </span>
          <LocaleSwitch />
          <ThemeSwitch />
        </>
      }
    />
  );
  return (
    <Frame rail={rail} strip={<Strip left={t('look.strip')} right={formatDayFull(civilDay('1927-01-24'), locale)} />}>
      <PageHead title={t('desk.title')} lead={t('look.todayLead')} />
      <WorkRows />
      <RouteSpecimen />
      <QuorumSpecimen />
    </Frame>
  );
}
