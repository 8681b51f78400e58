import { getLocale, getTranslations } from 'next-intl/server';
import { bodyName } from '@/components/appeals/words';
import { Arithmetic } from '@/components/law/arithmetic';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { Link } from '@/components/ui/link';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { formatKnownDay, formatKnownWhen } from '@/lib/i18n/format';
import type { Appeal, AppealStation } from './appeal';
import { daysOf, oneStop } from './appeal-days';

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
          <Done key={station.ordinal} station={station} appeal={appeal} />
        ))}
        {told.map((one) => (
          <Told key={one.id} told={one} appeal={appeal} />
        ))}
      </Ruled>
    </Section>
  );
}

async function Told({ told, appeal }: { told: Appeal['announcements'][number]; appeal: Appeal }) {
  const t = await getTranslations('appeals.one');
  const locale = await getLocale();
  const { announcedOn, manner, receivedBy, note } = told;
  const days = daysOf(appeal);
  const day = formatKnownWhen(announcedOn, locale, days.day);
  return (
    <RuledRow
      when={formatKnownDay(announcedOn, locale, days.short)}
      title={t('announcement')}
      law={<LawNote article="29" />}
    >
      <p>{t('told', { day, manner: t(`announce.manners.${manner}`) })}</p>
      {receivedBy === null ? null : <p>{t('toldTo', { who: receivedBy })}</p>}
      {note === null ? null : <p>{t('toldNote', { note })}</p>}
    </RuledRow>
  );
}

async function Done({ station, appeal }: { station: AppealStation; appeal: Appeal }) {
  const t = await getTranslations('appeals.one');
  const bodies = await getTranslations('commissions');
  const offices = await getTranslations('appeals.office');
  const locale = await getLocale();
  const { receivedOn, runsFrom, dueOn, days, forwardedOn, conclusion, decidedOn, outcome, reasons, article } = station;
  const written = daysOf(appeal);
  const when = decidedOn ?? forwardedOn ?? receivedOn;
  return (
    <RuledRow
      when={formatKnownDay(when, locale, written.short)}
      title={bodyName(bodies, station.body, offices)}
      law={
        <LawNote article={article}>
          {runsFrom !== null && dueOn !== null ? (
            <Arithmetic from={runsFrom} days={days} due={dueOn} isDated={written.isDated} />
          ) : null}
        </LawNote>
      }
    >
      {receivedOn === null ? null : (
        <p>{oneStop(t('received', { day: formatKnownWhen(receivedOn, locale, written.day) }))}</p>
      )}
      {conclusion === null ? null : <p className="whitespace-pre-line">{t('conclusion', { text: conclusion })}</p>}
      {outcome === null || decidedOn === null ? null : (
        <p>{oneStop(t('decided', { outcome, day: formatKnownWhen(decidedOn, locale, written.day) }))}</p>
      )}
      {reasons === null || reasons === '' ? null : (
        <p className="whitespace-pre-line">{t('reasons', { text: reasons })}</p>
      )}
      <StepPapers appeal={appeal} station={station} />
    </RuledRow>
  );
}

/** The papers of this step, where a later one has those at the head of the page. */
async function StepPapers({ appeal, station }: { appeal: Appeal; station: AppealStation }) {
  const t = await getTranslations('appeals.one.paper');
  const { ordinal } = station;
  const isLast = (has: (other: AppealStation) => boolean) => appeal.route.findLast(has)?.ordinal === ordinal;
  const concluded = ({ conclusion }: AppealStation) => conclusion !== null;
  const decided = ({ outcome }: AppealStation) => outcome !== null;
  const kinds = [
    ...(concluded(station) && !isLast(concluded) ? (['conclusion'] as const) : []),
    ...(decided(station) && !isLast(decided) ? (['decision'] as const) : []),
  ];
  if (ordinal === null || kinds.length === 0) return null;
  return (
    <p className="flex gap-4">
      {kinds.map((kind) => (
        <Link key={kind} href={`/api/v1/papers/${kind}?appealId=${appeal.id}&stepOrdinal=${ordinal}`}>
          {t(kind)}
        </Link>
      ))}
    </p>
  );
}
