import type { ArticleRef } from '@/lib/law/finding';
import { type Kind, type PaperBase, viewBase } from '../parts';
import { declineBody } from '../russian/bodies';
import { type PaperDay, shortDated, shortDay, writtenDay, writtenWhen } from '../russian/days';
import { fullName, type PersonName } from '../russian/names';
import { countedInWords, PERSONS } from '../russian/numbers';

export interface GroundDocument {
  /** «справка о патенте» */
  readonly kind: string;
  readonly number?: string | null;
  readonly issuedOn?: PaperDay;
  readonly issuer?: string | null;
}

export interface LishenetsRow {
  readonly number: number;
  readonly person: PersonName;
  readonly birth: string | number | null;
  readonly settlement: string;
  readonly street?: string | null;
  readonly house?: string | null;
  /** The letter of the Instruction: `15.з`. */
  readonly letter: ArticleRef;
  /** The letter of the Constitution's article, `69.в`, where one answers to it. */
  readonly constitutionLetter?: ArticleRef | null;
  /** The ground in the commission's own words. */
  readonly ground: string;
  /** «1922–1925 гг.» */
  readonly period?: string | null;
  readonly documents: readonly GroundDocument[];
  readonly check?: { readonly on: PaperDay; readonly by: string } | null;
  /** On whom a member of the family depends: «Лаптев Сидор Фокич, № 4 списка». */
  readonly principal?: string | null;
  /** Complaint and its outcome, or what else belongs to the row. */
  readonly note?: string | null;
}

export interface ListCopy {
  readonly number: 1 | 2 | 3;
  /** Dative: «Борковскому сельсовету». */
  readonly addressee: string;
}

/** Список лиц, лишённых избирательных прав; every copy is the whole list again, with its own mark and its own sheets. */
export interface LishentsyListData extends PaperBase {
  readonly soviet: string;
  readonly uchastok?: string | null;
  readonly postedOn?: PaperDay;
  readonly electionStart?: PaperDay;
  /** Names added after the list was posted. */
  readonly isSupplement?: boolean;
  /** Number of the supplementary list; 0 or left out: the list itself. */
  readonly supplement?: number;
  /** Printed as it stood on an earlier day. */
  readonly asOf?: PaperDay;
  /** Left out or empty: the list once, without a mark. */
  readonly copies?: readonly ListCopy[];
  readonly rows: readonly LishenetsRow[];
}

const letterOf = (ref: ArticleRef): string => ref.split('.').slice(1).join('.') || ref;

function writtenDocument({ kind, number, issuedOn, issuer }: GroundDocument): string {
  return `${kind}${number ? ` №\u00a0${number}` : ''}${shortDated(issuedOn)}${issuer ? `, ${issuer}` : ''}`;
}

const viewRow = (row: LishenetsRow): readonly string[] => [
  String(row.number),
  fullName(row.person),
  row.person.sex === 'm' ? 'м' : 'ж',
  row.birth === null ? '—' : String(row.birth),
  [row.settlement, row.street, row.house ? `дом\u00a0${row.house}` : ''].filter(Boolean).join(', '),
  `«${letterOf(row.letter)}»`,
  row.constitutionLetter ? `«${letterOf(row.constitutionLetter)}»` : '—',
  row.ground + (row.period ? `; ${row.period}` : ''),
  row.documents.map(writtenDocument).join('; ') || '—',
  row.check ? `${shortDay(row.check.on)}, ${row.check.by}` : '—',
  row.principal ?? '',
  row.note ?? '',
];

const viewCopies = (copies: readonly ListCopy[]) =>
  copies.length === 0 ? [null] : copies.map(({ number, addressee }) => ({ mark: `${number}-й экземпляр`, addressee }));

export const lishentsyList: Kind<LishentsyListData> = {
  template: 'lishentsy-list.typ',
  title: 'Список лиц, лишённых избирательных прав',
  isLandscape: true,
  view: (data) => ({
    ...viewBase(data),
    sovietOf: declineBody(data.soviet, 'genitive'),
    uchastok: data.uchastok ?? null,
    postedOn: data.postedOn === undefined ? null : writtenWhen(data.postedOn),
    electionStart: data.electionStart === undefined ? null : writtenDay(data.electionStart),
    supplement: data.isSupplement ?? false,
    supplementNumber: data.supplement ? String(data.supplement) : null,
    asOf: data.asOf ? writtenDay(data.asOf) : null,
    copies: viewCopies(data.copies ?? []),
    total: countedInWords(data.rows.length, PERSONS),
    rows: data.rows.map(viewRow),
  }),
};
