import { useLocale, useTranslations } from 'next-intl';
import { Arithmetic } from '@/components/law/arithmetic';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { Button } from '@/components/ui/button';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { formatDayShort, formatRelativeDays } from '@/lib/i18n/format';
import { type CivilDay, civilDay } from '@/lib/kernel/civil-day';

const TODAY = civilDay('1927-01-24');
const ELECTIONS = civilDay('1927-02-13');

/** Four matters of a village commission, twenty days before the elections. */
export function WorkRows() {
  const t = useTranslations('look');
  const locale = useLocale();
  const leading = (day: CivilDay) => ({
    when: formatDayShort(day, locale),
    whenNote: formatRelativeDays(day, TODAY, locale),
  });
  const late = civilDay('1927-01-23');
  const notices = civilDay('1927-02-08');
  return (
    <Ruled label={t('work')}>
      <RuledRow
        {...leading(late)}
        tone="late"
        title={t('forward')}
        action={<Button tone="primary">{t('forwardAct')}</Button>}
        law={
          <LawNote article="28">
            {t('forwardLaw')} <Arithmetic from={civilDay('1927-01-20')} days={3} due={late} />
          </LawNote>
        }
      >
        {t('forwardNote')}
      </RuledRow>
      <RuledRow
        {...leading(TODAY)}
        title={t('post')}
        action={<Button>{t('postAct')}</Button>}
        law={
          <LawNote article="25">
            {t('postLaw')} <Arithmetic from={ELECTIONS} days={20} due={TODAY} direction="backward" />
          </LawNote>
        }
      >
        {t('postNote')}
      </RuledRow>
      <RuledRow
        {...leading(civilDay('1927-01-28'))}
        title={t('divide')}
        action={<Button>{t('divideAct')}</Button>}
        law={<LawNote article="37">{t('divideLaw')}</LawNote>}
      >
        {t('divideNote')}
      </RuledRow>
      <RuledRow
        {...leading(notices)}
        title={t('notices')}
        action={<Button tone="quiet">{t('noticesAct')}</Button>}
        law={
          <LawNote article="35">
            {t('noticesLaw')} <Arithmetic from={ELECTIONS} days={5} due={notices} direction="backward" />
          </LawNote>
        }
      >
        {t('noticesNote')}
      </RuledRow>
    </Ruled>
  );
}

export function WorkSpecimen() {
  const t = useTranslations('look');
  return (
    <Section title={t('work')} lead={t('workLead')}>
      <WorkRows />
    </Section>
  );
}
