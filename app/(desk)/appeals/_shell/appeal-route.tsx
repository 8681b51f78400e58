import { getLocale, getTranslations } from 'next-intl/server';
import { bodyName, genderOf } from '@/components/appeals/words';
import { Arithmetic } from '@/components/law/arithmetic';
import { LawNote } from '@/components/law/law-note';
import { Margin } from '@/components/law/margin';
import { Route, type Station } from '@/components/ui/route';
import { formatKnownWhen } from '@/lib/i18n/format';
import type { KnownDay } from '@/lib/kernel/fact-day';
import type { Appeal, AppealStation } from './appeal';
import { daysOf } from './appeal-days';

const STATES = {
  past: 'past',
  passed: 'past',
  now: 'now',
  late: 'late',
  sent: 'now',
  future: 'future',
  unneeded: 'future',
} as const;

/** The way of the complaint as a line of stations, from the filing to the word against a signature. */
export async function AppealRoute({ appeal }: { appeal: Appeal }) {
  const t = await getTranslations('appeals.one');
  const bodies = await getTranslations('commissions');
  const offices = await getTranslations('appeals.office');
  const filed: Station = { title: t('filedShort'), note: await filingNote(appeal), state: 'past' };
  const misfiled = await misfiledStations(appeal);
  const stations = await Promise.all(
    appeal.route
      .filter((station) => station.state !== 'unneeded')
      .map(
        async (station): Promise<Station> => ({
          title: bodyName(bodies, station.body, offices),
          note: await noteOf(station, appeal),
          state: appeal.state === 'kept' ? 'future' : STATES[station.state],
        }),
      ),
  );
  const now = appeal.route.find(({ state }) => state === 'now' || state === 'late' || state === 'sent');
  return (
    <>
      <Route label={t('route')} stations={[filed, ...misfiled, ...stations, await announcement(appeal)]} />
      {now?.runsFrom && now.dueOn ? (
        <Margin>
          <LawNote article={now.article}>
            <Arithmetic from={now.runsFrom} days={now.days} due={now.dueOn} isDated={daysOf(appeal).isDated} />
          </LawNote>
        </Margin>
      ) : null}
    </>
  );
}

/** The body that took it first, where that was not the one to take it. */
async function misfiledStations(appeal: Appeal): Promise<Station[]> {
  const { addressedTo } = appeal;
  if (addressedTo === null) return [];
  const t = await getTranslations('appeals.one');
  const bodies = await getTranslations('commissions');
  const locale = await getLocale();
  const { name, kind, passedOn } = addressedTo;
  const title = name === null ? t('misfiled', { body: bodyName(bodies, kind ?? '') }) : t('misfiledTo', { body: name });
  const note =
    passedOn === null
      ? t('misfiledNote')
      : t('misfiledPassed', { day: formatKnownWhen(passedOn, locale, daysOf(appeal).day) });
  return [{ title, note, state: 'past' }];
}

async function filingNote(appeal: Appeal): Promise<string> {
  const { filedOn, form, isLate, filingDue } = appeal;
  const { day: written } = daysOf(appeal);
  const t = await getTranslations('appeals');
  const locale = await getLocale();
  const day = formatKnownWhen(filedOn, locale, written);
  const note = t('one.filedNote', { day, form: t(`filing.forms.${form === 'oral' ? 'oral' : 'written'}`) });
  return isLate && filingDue !== null ? `${note}; ${t('one.lateNote', { due: written(filingDue, locale) })}` : note;
}

async function noteOf(station: AppealStation, appeal: Appeal): Promise<string> {
  const t = await getTranslations('appeals.one.station');
  const locale = await getLocale();
  const { day: written } = daysOf(appeal);
  const dayOf = (day: KnownDay) => formatKnownWhen(day, locale, written);
  const { state, outcome, decidedOn, forwardedOn, sentOn, receivedOn, dueOn } = station;
  const gender = genderOf(station.body);
  if (outcome === 'satisfied') return t('satisfied', { day: dayOf(decidedOn), gender });
  if (outcome === 'refused') return t('refused', { day: dayOf(decidedOn), gender });
  switch (state) {
    case 'past':
      return forwardedOn === null ? '' : t('forwarded', { day: dayOf(forwardedOn), gender });
    case 'passed':
      return t('passed', { day: dayOf(station.passedOn) });
    case 'sent':
      return dueOn === null
        ? t('sent', { day: dayOf(sentOn) })
        : t('sentDue', { day: dayOf(sentOn), due: dayOf(dueOn) });
    case 'late':
      return receivedOn === null
        ? t('sentOverdue', { day: dayOf(sentOn), due: dayOf(dueOn) })
        : t('overdue', { day: dayOf(dueOn) });
    case 'now':
      return dueOn === null ? t('since', { day: dayOf(receivedOn) }) : t('due', { day: dayOf(dueOn) });
    default:
      return aheadNote(station, appeal);
  }
}

async function aheadNote(
  { commissionId, office, days, mayDecide }: AppealStation,
  { isByDispatch }: Appeal,
): Promise<string> {
  const t = await getTranslations('appeals.one.station');
  if (commissionId === null) return t('noCommission');
  if (!mayDecide) return t('onlySends');
  return office === null ? t(isByDispatch ? 'termSent' : 'term', { days }) : t('noTerm');
}

async function announcement(appeal: Appeal): Promise<Station> {
  const t = await getTranslations('appeals.one');
  const locale = await getLocale();
  const { state, announcedOn } = appeal;
  const title = t('announcement');
  if (state === 'announced') {
    const day = formatKnownWhen(announcedOn, locale, daysOf(appeal).day);
    const told = appeal.announcements.at(-1);
    const note =
      told === undefined
        ? t('station.announced', { day })
        : t('station.announcedHow', { day, manner: t(`announce.manners.${told.manner}`) });
    return { title, note, state: 'past' };
  }
  const isDue = state === 'satisfied' || state === 'refused';
  return { title, note: t(isDue ? 'station.toAnnounce' : 'station.whenFinal'), state: isDue ? 'now' : 'future' };
}
