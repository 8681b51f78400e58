import { useTranslations } from 'next-intl';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { Bars } from '@/components/ui/bars';
import { CalendarStrip } from '@/components/ui/calendar-strip';
import { Figures } from '@/components/ui/figures';
import { Gauge } from '@/components/ui/gauge';
import { Route } from '@/components/ui/route';
import { civilDay } from '@/lib/kernel/civil-day';

export function QuorumSpecimen() {
  const t = useTranslations('look');
  return (
    <Section title={t('quorum')} law={<LawNote article="40">100 × 106 ≥ 35 × 301</LawNote>}>
      <Gauge label={t('present')} value={94} max={301} mark={106} markLabel={t('needed')} />
      <Figures
        items={[
          { value: 94, label: t('present') },
          { value: 301, label: t('electors') },
          { value: 12, label: t('lacking'), tone: 'late' },
        ]}
      />
    </Section>
  );
}

export function RouteSpecimen() {
  const t = useTranslations('look');
  return (
    <Section title={t('route')} law={<LawNote article="29">{t('volostNote')}</LawNote>}>
      <Route
        label={t('route')}
        stations={[
          { title: t('filed'), note: t('filedNote'), state: 'past' },
          { title: t('village'), note: t('villageNote'), state: 'late' },
          { title: t('volost'), note: t('volostNote'), state: 'future' },
          { title: t('uezd'), note: t('uezdNote'), state: 'future' },
        ]}
      />
    </Section>
  );
}

/** What people would rather look at than read. */
export function DrawnSpecimen() {
  const t = useTranslations('look');
  return (
    <>
      <QuorumSpecimen />
      <RouteSpecimen />
      <Section title={t('calendar')}>
        <CalendarStrip
          label={t('calendar')}
          from={civilDay('1927-01-18')}
          to={civilDay('1927-02-14')}
          today={civilDay('1927-01-24')}
          marks={[
            { day: civilDay('1927-01-20'), label: t('filed'), tone: 'done' },
            { day: civilDay('1927-01-23'), label: t('forward'), tone: 'late' },
            { day: civilDay('1927-01-24'), label: t('post') },
            { day: civilDay('1927-02-08'), label: t('notices') },
            { day: civilDay('1927-02-13'), label: t('elections') },
          ]}
        />
      </Section>
      <Section title={t('turnout')}>
        <Bars
          label={t('turnout')}
          items={[
            { label: 'Покровская', value: 54, max: 100, note: '54 %' },
            { label: 'Заречная', value: 47, max: 100, note: '47 %' },
            { label: 'Ольховская', value: 31, max: 100, note: '31 %' },
          ]}
        />
      </Section>
    </>
  );
}
