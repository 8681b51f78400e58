import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { type ImportReport, rejectedRows } from '@/components/register/import-report';
import { ImportRowsTable } from '@/components/register/import-rows-table';
import { ListEnd } from '@/components/ui/list-end';
import { Tabs } from '@/components/ui/tabs';
import { importFaults } from '@/lib/queries/register/import-faults';
import { importRows } from '@/lib/queries/register/import-rows';
import { faultyCells } from '@/lib/registers/faulty-column';
import { getAnswer } from '../../../_shell/get-answer';
import { requireDesk } from '../../../_shell/require-desk';
import { withQuery } from '../../../_shell/with-query';

const SHOWS = ['all', 'rejected', 'duplicate', 'outside'] as const;
type Show = (typeof SHOWS)[number];

interface Asked {
  readonly show?: string;
  readonly reason?: string;
  readonly cursor?: string;
}

/** The rows of the file: the first ones as a sample, the rejected with every reason, each duplicate beside its twin. */
export async function ImportRowsSection({
  report,
  asked,
}: {
  report: ImportReport & {
    readonly heading: readonly string[];
    readonly mapping: Readonly<Record<string, number | null>>;
  };
  asked: Asked;
}) {
  const t = await getTranslations('register.import');
  const show = SHOWS.find((known) => known === asked.show) ?? 'all';
  const page = await findRows(report.id, show, asked);
  const { reason } = asked;
  const rows = page.items.map((row) => ({ ...row, faulty: faultyCells(row.reasons, report.mapping) }));
  const counts: Readonly<Record<Show, number>> = {
    ...{ all: report.read, rejected: rejectedRows(report), duplicate: report.duplicates, outside: report.outside },
  };
  const tabs = SHOWS.filter((known) => known === 'all' || counts[known] > 0);
  return (
    <Section title={t(`tabs.${show}`)}>
      <Tabs
        label={t('rows')}
        items={tabs.map((known) => ({
          ...{ href: `?show=${known}`, label: t(`tabs.${known}`), count: counts[known], isCurrent: known === show },
        }))}
      />
      <ImportRowsTable heading={report.heading} rows={rows} show={show} />
      <ListEnd
        page={page}
        cursor={asked.cursor}
        hrefOf={(cursor) => withQuery('', { show, reason, cursor })}
        {...exported(report.id, show, reason)}
      />
    </Section>
  );
}

/** The rejected rows go out with their reasons; the others by what the reading found them to be. */
const exported = (importId: string, show: Show, reason: string | undefined) =>
  show === 'rejected'
    ? ({ kind: 'import-faults', input: { importId, reason } } as const)
    : ({ kind: 'import-rows', input: { importId, ...(show !== 'all' && { verdict: show }) } } as const);

async function findRows(importId: string, show: Show, { reason, cursor }: Asked) {
  const { context } = await requireDesk();
  const paged = { importId, limit: 25, ...(cursor !== undefined && { cursor }) };
  if (show === 'rejected' && reason !== undefined) {
    const { items, ...page } = await getAnswer(context, importFaults, { ...paged, reason });
    return { ...page, items: items.map((row) => ({ ...row, verdict: 'rejected', twin: null })) };
  }
  return getAnswer(context, importRows, { ...paged, ...(show !== 'all' && { verdict: show }) });
}
