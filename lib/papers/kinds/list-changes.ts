import { type Kind, type PaperBase, viewBase } from '../parts';
import { declineBody } from '../russian/bodies';
import { type PaperDay, shortDay, writtenDay, writtenWhen } from '../russian/days';

export interface ListChangeRow {
  readonly on: PaperDay;
  /** Number on the posted list; null for whoever is not on it. */
  readonly number: number | null;
  readonly name: string;
  /** «исключён из учёта: выехал» */
  readonly what: string;
}

/** Перемены в списке после вывешивания, to be hung beside it. */
export interface ListChangesData extends PaperBase {
  readonly soviet: string;
  readonly postedOn: PaperDay;
  readonly asOf: PaperDay;
  readonly rows: readonly ListChangeRow[];
}

export const listChanges: Kind<ListChangesData> = {
  template: 'list-changes.typ',
  title: 'Перемены в списке лиц, лишённых избирательных прав',
  view: (data) => ({
    ...viewBase(data),
    sovietOf: declineBody(data.soviet, 'genitive'),
    postedOn: writtenWhen(data.postedOn),
    asOf: writtenDay(data.asOf),
    rows: data.rows.map(({ on, number, name, what }) => [
      on === null ? '—' : shortDay(on),
      number === null ? '—' : String(number),
      name,
      what,
    ]),
  }),
};
