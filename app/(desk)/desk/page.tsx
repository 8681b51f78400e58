import { getTranslations } from 'next-intl/server';
import { DeskRow } from '@/components/desk/desk-row';
import { PageHead } from '@/components/layout/page-head';
import { CalendarStrip } from '@/components/ui/calendar-strip';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportLinks } from '@/components/ui/export-links';
import { ListEnd } from '@/components/ui/list-end';
import { Ruled } from '@/components/ui/ruled';
import { spanOf } from '@/lib/queries/desk/days-ahead';
import type { deskToday } from '@/lib/queries/desk/today';
import type { Answer } from '../_shell/get-answer';
import { loadToday } from '../_shell/load-today';
import { requireDesk } from '../_shell/require-desk';
import { withQuery } from '../_shell/with-query';

export async function generateMetadata() {
  return { title: (await getTranslations('desk'))('title') };
}

/** What is due today for whoever is signed in. */
export default async function DeskPage({ searchParams }: { searchParams: Promise<{ cursor?: string }> }) {
  const t = await getTranslations('desk');
  const { cursor } = await searchParams;
  const [found, { place }] = await Promise.all([loadToday(cursor || undefined), requireDesk()]);
  const { items, today, counts, all, total, days } = found;
  const input = { campaignId: place?.campaign?.id };
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          <>
            {t('lead', { total: all })} {counts.overdue > 0 ? t('late', { count: counts.overdue }) : null}{' '}
            {all > total ? t('together') : null}
          </>
        }
      />
      {all === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyNote')}</EmptyState>
      ) : (
        <>
          <Strip {...{ label: t('calendar'), today, days }} />
          <Ruled label={t('listLabel')}>
            {items.map((item, index) => (
              <DeskRow key={item.key} item={item} today={today} isFirst={index === 0} waiting={t('waiting')} />
            ))}
          </Ruled>
          <ListEnd
            page={found}
            cursor={cursor}
            hrefOf={(from) => withQuery('/desk', { cursor: from })}
            kind="desk"
            input={input}
          />
          <ExportLinks kind="calendar" input={input} />
        </>
      )}
    </>
  );
}

/** The days around today with what falls on each, drawn. */
function Strip({ label, today, days }: Pick<Answer<typeof deskToday>, 'today' | 'days'> & { label: string }) {
  const marks = days.map(({ day, counts }) => ({
    ...{ day, label: String(Object.values(counts).reduce((sum, count) => sum + count, 0)) },
    ...(counts.overdue > 0 && { tone: 'late' as const }),
  }));
  return marks.length === 0 ? null : <CalendarStrip {...{ label, ...spanOf(today), today, marks }} />;
}
