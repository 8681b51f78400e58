import { getTranslations } from 'next-intl/server';
import { DeskRow } from '@/components/desk/desk-row';
import { PageHead } from '@/components/layout/page-head';
import { CalendarStrip } from '@/components/ui/calendar-strip';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportLinks } from '@/components/ui/export-links';
import { Ruled } from '@/components/ui/ruled';
import { type DaysAhead, daysAhead } from '@/lib/queries/desk/days-ahead';
import { groupAlike } from '@/lib/queries/desk/group-alike';
import { loadToday } from '../_shell/load-today';
import { requireDesk } from '../_shell/require-desk';

export async function generateMetadata() {
  return { title: (await getTranslations('desk'))('title') };
}

/** What is due today for whoever is signed in. */
export default async function DeskPage() {
  const t = await getTranslations('desk');
  const [{ items, today, counts }, { place }] = await Promise.all([loadToday(), requireDesk()]);
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          <>
            {t('lead', { total: items.length })} {counts.overdue > 0 ? t('late', { count: counts.overdue }) : null}
          </>
        }
      />
      {items.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyNote')}</EmptyState>
      ) : (
        <>
          <Strip label={t('calendar')} ahead={daysAhead(items, today)} />
          <Ruled label={t('listLabel')}>
            {groupAlike(items).map((item, index) => (
              <DeskRow key={item.key} item={item} today={today} isFirst={index === 0} waiting={t('waiting')} />
            ))}
          </Ruled>
          <ExportLinks kind="desk" input={{ campaignId: place?.campaign?.id }} />
          <ExportLinks kind="calendar" input={{ campaignId: place?.campaign?.id }} />
        </>
      )}
    </>
  );
}

/** The days around today with what falls on each, drawn. */
function Strip({ label, ahead }: { label: string; ahead: DaysAhead }) {
  const { today, from, to, days } = ahead;
  const marks = days.map(({ day, counts, items }) => ({
    ...{ day, label: String(items.length) },
    ...(counts.overdue > 0 && { tone: 'late' as const }),
  }));
  return marks.length === 0 ? null : <CalendarStrip {...{ label, from, to, today, marks }} />;
}
