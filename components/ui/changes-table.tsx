import { useLocale, useTranslations } from 'next-intl';
import { type Column, Table } from '@/components/ui/table';
import { actGround } from '@/lib/i18n/act-title';
import { formatDay } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';

interface Field {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface RecordedChange {
  readonly id: string;
  readonly on: CivilDay;
  readonly act: string;
  readonly actorName: string;
  readonly reason: string | null;
  /** None of the entering of the record. */
  readonly fields: readonly Field[];
  /** The file that brought the record. */
  readonly fileName: string | null;
}

/** What tells of the entering of the record itself. */
const ENTERING: Field = { column: '', before: null, after: null };

interface Row extends Field {
  readonly key: string;
  /** The change is told once, beside its first field. */
  readonly change: RecordedChange | null;
}

interface ChangesTableProps {
  caption: string;
  empty: string;
  changes: readonly RecordedChange[];
  nameOf: (column: string) => string;
  say: (column: string, value: string | null) => string;
}

/** Every change of a record, field by field: what stood, what stands, on which day, by whom and why; on a phone in four columns. */
export function ChangesTable({ caption, empty, changes, nameOf, say }: ChangesTableProps) {
  const t = useTranslations('records');
  const locale = useLocale();
  const rows = changes.flatMap((change) =>
    (change.fields.length === 0 ? [ENTERING] : change.fields).map(
      (field, place): Row => ({ ...field, key: `${change.id}/${field.column}`, change: place === 0 ? change : null }),
    ),
  );
  const ground = ({ fileName, act }: RecordedChange): string =>
    fileName === null ? (actGround(act, locale) ?? '') : t('fromFile', { file: fileName });
  const columns: readonly Column<Row>[] = [
    { key: 'day', header: t('day'), cell: ({ change }) => (change === null ? '' : formatDay(change.on, locale)) },
    { key: 'what', header: t('what'), cell: ({ column }) => (column === '' ? t('recordEntered') : nameOf(column)) },
    {
      ...{ key: 'before', header: t('before'), phone: 'hide' },
      cell: ({ column, before }) => (column === '' ? '' : <s>{say(column, before)}</s>),
    },
    {
      ...{ key: 'after', header: t('after') },
      cell: ({ column, before, after }) =>
        column === '' ? (
          ''
        ) : (
          <>
            <s className="block text-faded sm:hidden">{say(column, before)}</s>
            {say(column, after)}
          </>
        ),
    },
    { key: 'who', header: t('who'), phone: 'hide', cell: ({ change }) => change?.actorName ?? '' },
    {
      ...{ key: 'why', header: t('why') },
      cell: ({ change }) =>
        change === null ? (
          ''
        ) : (
          <>
            {change.reason ?? ground(change)}
            <span className="block text-xs text-faded sm:hidden">{change.actorName}</span>
          </>
        ),
    },
  ];
  return <Table {...{ caption, empty, columns, rows }} rowKey={({ key }) => key} />;
}
