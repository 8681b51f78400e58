import { getTranslations } from 'next-intl/server';
import { DeskRow } from '@/components/desk/desk-row';
import { PageHead } from '@/components/layout/page-head';
import { CalendarStrip } from '@/components/ui/calendar-strip';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportLinks } from '@/components/ui/export-links';
import { Ruled } from '@/components/ui/ruled';
import { addDays, type CivilDay } from '@/lib/kernel/civil-day';
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
          <DaysAhead label={t('calendar')} today={today} items={items} />
          <Ruled label={t('listLabel')}>
            {items.map((item, index) => (
              <DeskRow key={item.key} item={item} today={today} isFirst={index === 0} waiting={t('waiting')} />
            ))}
          </Ruled>
          <ExportLinks kind="desk" input={{ campaignId: place?.campaign?.id }} />
        </>
      )}
    </>
  );
}

interface DaysAheadProps {
  label: string;
  today: CivilDay;
  items: readonly { readonly due: CivilDay | null; readonly key: string; readonly state: string }[];
}

const DAYS_BEFORE = 3;
const DAYS_AFTER = 24;

/** The days around today with what falls on each, drawn. */
function DaysAhead({ label, today, items }: DaysAheadProps) {
  const from = addDays(today, -DAYS_BEFORE);
  const to = addDays(today, DAYS_AFTER);
  const byDay = Map.groupBy(
    items.filter((item) => item.due !== null && item.due >= from && item.due <= to),
    (item) => item.due,
  );
  const marks = [...byDay].flatMap(([day, due]) =>
    day === null
      ? []
      : [
          {
            day,
            label: String(due.length),
            ...(due.some(({ state }) => state === 'overdue') && { tone: 'late' as const }),
          },
        ],
  );
  return marks.length === 0 ? null : <CalendarStrip label={label} from={from} to={to} today={today} marks={marks} />;
}
