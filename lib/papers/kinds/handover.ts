import { type Kind, type PaperBase, viewBase } from '../parts';
import { declineBody } from '../russian/bodies';
import { type PaperDay, shortDay } from '../russian/days';
import { countedInWords, SHEETS } from '../russian/numbers';

/** Акт передачи дел комиссии with its inventory. Signatures: who hands over, then who takes over. */
export interface HandoverData extends PaperBase {
  /** Nominative: the soviet or executive committee that takes the file over. */
  readonly to: string;
  readonly soviet?: string | null;
  readonly items: readonly {
    readonly number: number;
    readonly title: string;
    readonly from?: PaperDay;
    readonly until?: PaperDay;
    readonly sheets: number | null;
    readonly note?: string | null;
  }[];
  /** What is not finished and goes over with the file. */
  readonly openMatters: readonly string[];
  /** Digest of the sealed archive. */
  readonly archiveDigest?: string | null;
}

const DOCUMENTS = { gender: 'f', forms: ['единица', 'единицы', 'единиц'] } as const;

function writtenSpan(from: PaperDay | undefined, until: PaperDay | undefined): string {
  const [first, last] = [shortDay(from), shortDay(until)];
  return first === last || last === '—' ? first : `${first} – ${last}`;
}

export const handover: Kind<HandoverData> = {
  template: 'handover.typ',
  title: 'Акт передачи дел избирательной комиссии',
  view: (data) => ({
    ...viewBase(data),
    bodyOf: declineBody(data.head.body, 'genitive'),
    to: data.to,
    soviet: data.soviet ? declineBody(data.soviet, 'genitive') : null,
    items: data.items.map((item) => [
      String(item.number),
      item.title,
      writtenSpan(item.from, item.until),
      item.sheets === null ? '—' : String(item.sheets),
      item.note ?? '',
    ]),
    total: countedInWords(data.items.length, DOCUMENTS),
    sheets: countedInWords(
      data.items.reduce((total, { sheets }) => total + (sheets ?? 0), 0),
      SHEETS,
    ),
    open: data.openMatters,
    digest: data.archiveDigest ?? null,
  }),
};
