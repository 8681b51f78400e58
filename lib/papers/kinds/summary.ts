import { type Kind, type PaperBase, viewBase } from '../parts';
import { type PaperDay, writtenDay } from '../russian/days';
import { figures, roundedShare } from '../russian/numbers';
import { writtenShare } from './meeting';

/** Сводка of a soviet or of any territory above it. */
export interface SummaryData extends PaperBase {
  /** Genitive, after «по»-less headings: «Борковского сельсовета», «Покровской волости». */
  readonly of: string;
  readonly asOf: PaperDay;
  /** «Участок» for a soviet, «Сельсовет» for a volost. */
  readonly unitTitle: string;
  readonly units: readonly {
    readonly name: string;
    readonly population: number | null;
    readonly electors: number;
    readonly disfranchised: number;
    readonly present: number;
    /** Electors of the meetings that were valid, of whom `present` is a share; all electors when left out. */
    readonly eligible?: number;
    readonly meetings: number;
    readonly failed: number;
    readonly seats: number;
    readonly elected: number;
  }[];
  /** «Лишённые прав по основаниям», «Жалобы по исходу», «Избранные по полу» … */
  readonly breakdowns: readonly {
    readonly title: string;
    readonly rows: readonly { readonly label: string; readonly count: number }[];
  }[];
  readonly notes?: readonly string[];
}

type Unit = SummaryData['units'][number];

const total = (units: readonly Unit[], of: (unit: Unit) => number): number =>
  units.reduce((sum, unit) => sum + of(unit), 0);

const row = (unit: Unit): readonly string[] => [
  unit.name,
  unit.population === null ? '—' : figures(unit.population),
  figures(unit.electors),
  figures(unit.disfranchised),
  figures(unit.present),
  // Cut as the protocols have it: both papers say one share.
  writtenShare(unit.present, unit.eligible ?? unit.electors),
  String(unit.meetings),
  String(unit.failed),
  String(unit.seats),
  String(unit.elected),
];

const totals = (units: readonly Unit[]): Unit => ({
  name: 'Итого',
  population: units.some(({ population }) => population === null)
    ? null
    : total(units, ({ population }) => population ?? 0),
  electors: total(units, (unit) => unit.electors),
  disfranchised: total(units, (unit) => unit.disfranchised),
  present: total(units, (unit) => unit.present),
  eligible: total(units, (unit) => unit.eligible ?? unit.electors),
  meetings: total(units, (unit) => unit.meetings),
  failed: total(units, (unit) => unit.failed),
  seats: total(units, (unit) => unit.seats),
  elected: total(units, (unit) => unit.elected),
});

type Breakdown = SummaryData['breakdowns'][number];

function viewBreakdown({ title, rows }: Breakdown) {
  const sum = rows.reduce((all, { count }) => all + count, 0);
  return {
    title,
    rows: rows.map(({ label, count }) => [label, figures(count), roundedShare(count, sum)]),
    total: figures(sum),
  };
}

const COLUMNS = 3;
/** A breakdown's title, heading and total beside its rows. */
const FRAME_ROWS = 3;

/** The breakdowns in order, each into the column that is shortest by then. */
function inColumns(breakdowns: readonly Breakdown[]): readonly (readonly Breakdown[])[] {
  const columns = Array.from({ length: COLUMNS }, () => ({ rows: 0, items: [] as Breakdown[] }));
  for (const breakdown of breakdowns) {
    const shortest = columns.reduce((least, column) => (column.rows < least.rows ? column : least));
    shortest.items.push(breakdown);
    shortest.rows += breakdown.rows.length + FRAME_ROWS;
  }
  return columns.map(({ items }) => items);
}

export const summary: Kind<SummaryData> = {
  template: 'summary.typ',
  title: 'Сводка о ходе и итогах выборов',
  isLandscape: true,
  view: (data) => ({
    ...viewBase(data),
    of: data.of,
    asOf: writtenDay(data.asOf),
    unitTitle: data.unitTitle,
    rows: data.units.map(row),
    total: row(totals(data.units)),
    columns: inColumns(data.breakdowns).map((column) => column.map(viewBreakdown)),
    notes: data.notes ?? [],
  }),
};
