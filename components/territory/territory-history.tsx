import { useLocale, useTranslations } from 'next-intl';
import { type Column, Table } from '@/components/ui/table';
import { TERRITORY_KINDS } from '@/lib/access/territory-kinds';
import { actTitle } from '@/lib/i18n/act-title';
import { formatDay } from '@/lib/i18n/format';
import { type CivilDay, parseCivilDay } from '@/lib/kernel/civil-day';

interface Change {
  readonly id: string;
  readonly on: CivilDay;
  readonly act: string;
  readonly actorName: string;
  readonly reason: string | null;
  readonly fields: readonly Field[];
}

interface Field {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Row extends Field {
  readonly key: string;
  /** The change is told once, beside its first field. */
  readonly change: Change | null;
}

const COLUMNS = [
  ...['name', 'kind', 'rank', 'parent_id', 'population', 'versts', 'settlement_type', 'nationality'],
  ...['joined_to_id', 'merged_into_id', 'struck_on', 'strike_reason'],
] as const;

/** Every change of a territory: what stood, what stands, on which day, by whom and why. */
export function TerritoryHistory({ changes }: { changes: readonly Change[] }) {
  const t = useTranslations('territory');
  const records = useTranslations('records');
  const locale = useLocale();
  const nameOf = (column: string): string => {
    const known = COLUMNS.find((name) => name === column);
    return known === undefined ? column : t(`one.columns.${known}`);
  };
  const say = (column: string, value: string | null): string => {
    if (value === null) return '—';
    const kind = TERRITORY_KINDS.find((known) => known === value);
    if (column === 'kind' && kind !== undefined) return t(`kinds.${kind}`);
    const day = column === 'struck_on' ? parseCivilDay(value) : null;
    return day === null ? value : formatDay(day, locale);
  };
  const rows = changes.flatMap((change) =>
    change.fields.map(
      (field, place): Row => ({ ...field, key: `${change.id}/${field.column}`, change: place === 0 ? change : null }),
    ),
  );
  const columns: readonly Column<Row>[] = [
    {
      ...{ key: 'day', header: records('day') },
      cell: ({ change }) => (change === null ? '' : formatDay(change.on, locale)),
    },
    { key: 'what', header: records('what'), cell: ({ column }) => nameOf(column) },
    { key: 'before', header: records('before'), cell: ({ column, before }) => <s>{say(column, before)}</s> },
    { key: 'after', header: records('after'), cell: ({ column, after }) => say(column, after) },
    { key: 'who', header: records('who'), cell: ({ change }) => change?.actorName ?? '' },
    {
      ...{ key: 'why', header: records('why') },
      cell: ({ change }) => (change === null ? '' : (change.reason ?? actTitle(change.act, locale))),
    },
  ];
  return (
    <Table
      caption={t('one.history')}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      empty={t('one.historyNone')}
    />
  );
}
