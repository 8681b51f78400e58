import { getLocale, getTranslations } from 'next-intl/server';
import { bodyName } from '@/components/appeals/words';
import { Arithmetic } from '@/components/law/arithmetic';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { formatDayMonth, formatDayShort, formatKnownDay, formatKnownWhen } from '@/lib/i18n/format';
import type { Appeal, AppealStation } from './appeal';

/** What each body did, on which day and in which words. */
export async function AppealHistory({ appeal }: { appeal: Appeal }) {
  const t = await getTranslations('appeals.one');
  const had = appeal.route.filter(({ receivedOn, decidedOn, forwardedOn, conclusion }) =>
    [receivedOn, decidedOn, forwardedOn, conclusion].some((done) => done !== null),
  );
  const told = appeal.announcements;
  if (had.length === 0) return null;
  return (
    <Section title={t('history')}>
      <Ruled label={t('history')}>
        {had.map((station) => (
          <Done key={station.ordinal} station={station} />
        ))}
        {told.map((one) => (
          <Told key={one.id} told={one} />
        ))}
      </Ruled>
    </Section>
  );
}

async function Told({ told }: { told: Appeal['announcements'][number] }) {
  const t = await getTranslations('appeals.one');
  const locale = await getLocale();
  const { announcedOn, manner, receivedBy, note } = told;
  const day = formatKnownWhen(announcedOn, locale, formatDayMonth);
  return (
    <RuledRow
      when={formatKnownDay(announcedOn, locale, formatDayShort)}
      title={t('announcement')}
      law={<LawNote article="29" />}
    >
      <p>{t('told', { day, manner: t(`announce.manners.${manner}`) })}</p>
      {receivedBy === null ? null : <p>{t('toldTo', { who: receivedBy })}</p>}
      {note === null ? null : <p>{t('toldNote', { note })}</p>}
    </RuledRow>
  );
}

async function Done({ station }: { station: AppealStation }) {
  const t = await getTranslations('appeals.one');
  const bodies = await getTranslations('commissions');
  const offices = await getTranslations('appeals.office');
  const locale = await getLocale();
  const { receivedOn, runsFrom, dueOn, days, forwardedOn, conclusion, decidedOn, outcome, reasons, article } = station;
  const when = decidedOn ?? forwardedOn ?? receivedOn;
  return (
    <RuledRow
      when={formatKnownDay(when, locale, formatDayShort)}
      title={bodyName(bodies, station.body, offices)}
      law={
        <LawNote article={article}>
          {runsFrom !== null && dueOn !== null ? <Arithmetic from={runsFrom} days={days} due={dueOn} /> : null}
        </LawNote>
      }
    >
      {receivedOn === null ? null : (
        <p>{t('received', { day: formatKnownWhen(receivedOn, locale, formatDayMonth) })}</p>
      )}
      {conclusion === null ? null : <p className="whitespace-pre-line">{t('conclusion', { text: conclusion })}</p>}
      {outcome === null || decidedOn === null ? null : (
        <p>{t('decided', { outcome, day: formatKnownWhen(decidedOn, locale, formatDayMonth) })}</p>
      )}
      {reasons === null || reasons === '' ? null : (
        <p className="whitespace-pre-line">{t('reasons', { text: reasons })}</p>
      )}
    </RuledRow>
  );
}
