import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

export interface Column<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'end';
  /** The sort key behind the header; without it the column does not sort. */
  readonly sort?: string;
  /** Sorts upwards only: the other way round it would tell nothing. */
  readonly isOneWay?: true;
  readonly phone?: 'hide';
  readonly width?: string;
}

export interface Sorting {
  /** The key now in force, with `-` in front when descending. */
  readonly current: string;
  readonly hrefOf: (sort: string) => string;
}

/** With more columns than these a table is as wide as what stands in it, and on paper has a sheet laid across. */
const MANY = 10;

interface TableProps<Row> {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sorting;
  empty?: ReactNode;
  isMarked?: (row: Row) => boolean;
  /** Takes the law's margin too. */
  wide?: boolean;
}

function orderOf(key: string | undefined, sort: Sorting | undefined): 'ascending' | 'descending' | undefined {
  if (key === undefined || sort === undefined) return undefined;
  if (sort.current === key) return 'ascending';
  return sort.current === `-${key}` ? 'descending' : undefined;
}

interface HeaderProps<Row> {
  column: Column<Row>;
  sort: Sorting | undefined;
}

function Header<Row>({ column, sort }: HeaderProps<Row>) {
  return (
    <th
      scope="col"
      data-align={column.align}
      data-phone={column.phone}
      style={column.width === undefined ? undefined : { width: column.width }}
      aria-sort={orderOf(column.sort, sort)}
    >
      <HeaderText column={column} sort={sort} />
    </th>
  );
}

function HeaderText<Row>({ column: { key, header, sort: by, isOneWay }, sort }: HeaderProps<Row>) {
  const t = useTranslations('ui.table');
  if (by === undefined || sort === undefined) return header;
  const order = orderOf(by, sort);
  const arrow = <span aria-hidden="true">{order === undefined ? '' : order === 'ascending' ? ' ↑' : ' ↓'}</span>;
  const isUp = order === 'ascending';
  if (isUp && isOneWay)
    return (
      <>
        {header}
        {arrow}
      </>
    );
  const name = typeof header === 'string' ? header : key;
  return (
    <Link
      href={sort.hrefOf(isUp ? `-${by}` : by)}
      title={t(isUp ? 'sortDescending' : 'sortAscending', { column: name })}
      scroll={false}
    >
      {header}
      {arrow}
    </Link>
  );
}

export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden = true, columns, rows, rowKey, sort, empty, isMarked, wide = false } = props;
  const t = useTranslations('ui.table');
  return (
    // A table wider than the screen scrolls by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse
    <section className="table-wrap" data-wide={wide || undefined} aria-label={t('scroll', { caption })} tabIndex={0}>
      <table className="sheet-table" data-many={columns.length > MANY || undefined}>
        <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Header key={column.key} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} data-marked={isMarked?.(row) || undefined}>
              {columns.map((column) => (
                <td key={column.key} data-align={column.align} data-phone={column.phone}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
          {rows.length === 0 ? (
            <tr>
              <td colSpan={columns.length} className="text-faded">
                {empty ?? t('empty')}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
}
