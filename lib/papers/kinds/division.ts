import { type Kind, type PaperBase, viewBase } from '../parts';
import { declineBody } from '../russian/bodies';
import { counted, figures, inWords, UCHASTKI } from '../russian/numbers';

/** Разбивка на участки и распределение мест. */
export interface DivisionData extends PaperBase {
  readonly soviet: string;
  /** What seats are shared by: population in villages, electors in towns. */
  readonly base: 'population' | 'electors';
  /** «1 депутат на 100 человек населения» */
  readonly norm: string | null;
  readonly seats: number;
  /** Alternates of the whole soviet, spread with the seats or by a higher body's order. */
  readonly alternates?: number | null;
  /** The order of the higher commission by which alternates were spread, where one was needed. */
  readonly alternatesOrder?: string | null;
  readonly rows: readonly {
    readonly number: number | string;
    readonly name: string;
    /** «территориальный», «производственный» */
    readonly kind: string;
    readonly settlements: readonly {
      readonly name: string;
      readonly population: number;
      readonly versts?: number | null;
    }[];
    /** Enterprises, institutions and unions with their electors (36). */
    readonly units?: readonly { readonly name: string; readonly electors: number }[];
    /** How many are named in person, of a minority (37) or otherwise. */
    readonly named?: number;
    readonly population: number;
    readonly electors: number;
    /** «4 4/5», as the law's arithmetic gives it. */
    readonly quota: string;
    readonly floor: number;
    readonly remainder: string;
    readonly seats: number;
    readonly alternates?: number | null;
  }[];
  /** How a tie of remainders was decided, unverified norms, and other remarks. */
  readonly notes?: readonly string[];
}

const sum = (rows: DivisionData['rows'], of: (row: DivisionData['rows'][number]) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

const settlementOf = ({ name, population, versts }: DivisionData['rows'][number]['settlements'][number]): string =>
  `${name} — ${figures(population)}${versts ? ` (${versts}\u00a0в.)` : ''}`;

/** What an uchastok is made of: units first, then settlements, then people named in person. */
const makeUpOf = ({ units = [], settlements, named = 0 }: DivisionData['rows'][number]): string =>
  [
    ...units.map(({ name, electors }) => `${name} — ${figures(electors)}`),
    ...settlements.map(settlementOf),
    ...(named === 0 ? [] : [`поимённо — ${figures(named)}`]),
  ].join('; ') || '—';

export const division: Kind<DivisionData> = {
  template: 'division.typ',
  title: 'Разбивка на избирательные участки и распределение мест',
  isLandscape: true,
  view: (data) => ({
    ...viewBase(data),
    sovietOf: declineBody(data.soviet, 'genitive'),
    base: data.base,
    hasUnits: data.rows.some(({ units = [] }) => units.length > 0),
    norm: data.norm,
    seats: `${figures(data.seats)} (${inWords(data.seats, 'n')})`,
    uchastki: counted(data.rows.length, UCHASTKI),
    alternates: data.alternates ?? null,
    alternatesOrder: data.alternatesOrder ?? null,
    rows: data.rows.map((row) => [
      String(row.number),
      row.name,
      row.kind,
      makeUpOf(row),
      figures(row.population),
      figures(row.electors),
      row.quota,
      String(row.floor),
      row.remainder,
      String(row.seats),
      row.alternates === undefined || row.alternates === null ? '—' : String(row.alternates),
    ]),
    totals: [
      figures(sum(data.rows, (row) => row.population)),
      figures(sum(data.rows, (row) => row.electors)),
      String(sum(data.rows, (row) => row.floor)),
      String(sum(data.rows, (row) => row.seats)),
      data.alternates === undefined || data.alternates === null ? '—' : String(data.alternates),
    ],
    notes: data.notes ?? [],
  }),
};
