import type { ArticleRef } from '@/lib/law/finding';
import { type Kind, type PaperBase, viewBase, viewHeading } from '../parts';
import { writtenArticle } from '../russian/articles';
import { declineBody } from '../russian/bodies';
import { type PaperDay, writtenDay } from '../russian/days';
import { bySex, fullName, type PersonName } from '../russian/names';

/** The entry of the list that a complaint is about. */
export interface DisputedEntry {
  readonly number: number | string;
  readonly letter: ArticleRef;
  readonly ground: string;
}

/** Жалоба на внесение в список лишённых: as filed in writing, or the record of one made by word of mouth. */
export interface AppealData extends PaperBase {
  readonly form: 'written' | 'oral';
  readonly soviet: string;
  readonly appellant: PersonName;
  readonly address: string;
  readonly entry: DisputedEntry;
  /** Who came for the appellant, when it was not the appellant. */
  readonly filedBy?: string | null;
  readonly text: string;
  readonly attachments: readonly string[];
  readonly filedOn: PaperDay;
  readonly postedOn: PaperDay;
  readonly due: PaperDay;
  /** Passed on by whoever it was brought to, and not received yet: `head.on` says nothing. */
  readonly isAwaited?: boolean;
  readonly isLate?: boolean;
  /** Late, and kept for supervision alone (I-09). */
  readonly isKept?: boolean;
  /** Nominative: the body that it was brought to first, where that was not the one to take it. */
  readonly passedFrom?: string | null;
  /** When it was passed on from there, where that is known. */
  readonly passedOn?: PaperDay;
}

export const viewEntry = ({ number, letter, ground }: DisputedEntry): Record<string, string> => ({
  number: String(number),
  letter: writtenArticle(letter),
  ground,
});

export const appeal: Kind<AppealData> = {
  template: 'appeal.typ',
  title: 'Жалоба на внесение в список лишённых избирательных прав',
  view: (data) => ({
    ...viewBase(data),
    ...(data.isAwaited && { head: { ...viewHeading(data.head), when: '' } }),
    awaited: data.isAwaited ?? false,
    form: data.form,
    commissionTo: declineBody(data.head.body, 'accusative'),
    sovietOf: declineBody(data.soviet, 'genitive'),
    of: fullName(data.appellant, 'genitive'),
    appellant: fullName(data.appellant),
    citizenOf: bySex(data.appellant, 'гражданина', 'гражданки'),
    resident: bySex(data.appellant, 'проживающего', 'проживающей'),
    entered: bySex(data.appellant, 'внесён', 'внесена'),
    address: data.address,
    entry: viewEntry(data.entry),
    filedBy: data.filedBy ?? null,
    text: data.text,
    attachments: data.attachments,
    filedOn: writtenDay(data.filedOn),
    postedOn: writtenDay(data.postedOn),
    due: writtenDay(data.due),
    late: data.isLate ?? false,
    kept: data.isKept ?? false,
    passedOn: data.passedOn ? writtenDay(data.passedOn) : null,
    passedFrom: data.passedFrom ? declineBody(data.passedFrom, 'accusative') : null,
  }),
};
