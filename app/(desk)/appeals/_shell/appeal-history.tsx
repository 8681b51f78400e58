import { getLocale, getTranslations } from 'next-intl/server';
import { bodyName } from '@/components/appeals/words';
import { Arithmetic } from '@/components/law/arithmetic';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { formatDayMonth, formatDayShort } from '@/lib/i18n/format';
import type { Appeal, AppealStation } from './appeal';

/** What each body did, on which day and in which words. */
export async function AppealHistory({ appeal }: { appeal: Appeal }) {
  const t = await getTranslations('appeals.one');
  const had = appeal.route.filter(({ receivedOn, decidedOn, forwardedOn, conclusion }) =>
    [receivedOn, decidedOn, forwardedOn, conclusion].some((done) => done !== null),
  );
  if (had.length === 0) return null;
  return (
    <Section title={t('history')}>
      <Ruled label={t('history')}>
        {had.map((station) => (
          <Done key={`${station.body}${station.decidedOn}`} station={station} />
        ))}
      </Ruled>
    </Section>
  );
}

async function Done({ station }: { station: AppealStation }) {
  const t = await getTranslations('appeals.one');
  const bodies = await getTranslations('commissions');
  const locale = await getLocale();
  const { receivedOn, dueOn, days, forwardedOn, conclusion, decidedOn, outcome, reasons, article } = station;
  const when = decidedOn ?? forwardedOn ?? receivedOn;
  return (
    <RuledRow
      when={when === null ? '—' : formatDayShort(when, locale)}
      title={bodyName(bodies, station.body)}
      law={
        <LawNote article={article}>
          {receivedOn !== null && dueOn !== null ? <Arithmetic from={receivedOn} days={days} due={dueOn} /> : null}
        </LawNote>
      }
    >
      {receivedOn === null ? null : <p>{t('received', { day: formatDayMonth(receivedOn, locale) })}</p>}
      {conclusion === null ? null : <p className="whitespace-pre-line">{t('conclusion', { text: conclusion })}</p>}
      {outcome === null || decidedOn === null ? null : (
        <p>{t('decided', { outcome, day: formatDayMonth(decidedOn, locale) })}</p>
      )}
      {reasons === null || reasons === '' ? null : (
        <p className="whitespace-pre-line">{t('reasons', { text: reasons })}</p>
      )}
    </RuledRow>
  );
}
