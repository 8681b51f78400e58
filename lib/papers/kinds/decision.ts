import type { ArticleRef } from '@/lib/law/finding';
import { type Kind, type PaperBase, viewBase } from '../parts';
import { type Citation, writtenCitations } from '../russian/articles';
import { declineBody } from '../russian/bodies';
import { type PaperDay, writtenDated, writtenDay, writtenWhen } from '../russian/days';
import { fullName, type PersonName } from '../russian/names';

export type DecisionMatter = 'appeal' | 'petition' | 'confirmation' | 'supervision' | 'complaint' | 'vacancy';

/** Постановление of any level: heard on the left, resolved on the right, reasons beneath. */
export interface DecisionData extends PaperBase {
  readonly matter: DecisionMatter;
  /** Who sat: «Петров П. П. (председатель)». */
  readonly present: readonly string[];
  /** What was heard, in a sentence or two. `heardAppeal` makes the usual one. */
  readonly heard: string;
  /** The points resolved, in order. `resolvedAppeal` makes the usual ones. */
  readonly resolved: readonly string[];
  readonly reasons: string;
  readonly documents: readonly string[];
  readonly articles: readonly (ArticleRef | Citation)[];
  readonly receivedOn?: PaperDay;
  readonly due?: PaperDay;
  readonly isLate?: boolean;
  /** What follows of itself: «Жалоба с настоящим постановлением передаётся …». */
  readonly next?: string | null;
}

const MATTERS: Readonly<Record<DecisionMatter, string>> = {
  appeal: 'по жалобе на внесение в список лишённых избирательных прав',
  petition: 'по ходатайству о восстановлении в избирательных правах',
  confirmation: 'об утверждении восстановления в избирательных правах',
  supervision: 'в порядке надзора',
  complaint: 'по жалобе на ход выборов',
  vacancy: 'о замене выбывшего депутата',
};

export interface DecidedAppeal {
  readonly appellant: PersonName;
  readonly soviet: string;
  readonly entryNumber: number | string;
  readonly filedOn: PaperDay;
}

/** «Жалобу Ивановой Фёклы Ильиничны от 20 января 1927 г. на внесение её в список …» */
export function heardAppeal({ appellant, soviet, entryNumber, filedOn }: DecidedAppeal): string {
  const whom = appellant.sex === 'm' ? 'его' : 'её';
  return `Жалобу ${fullName(appellant, 'genitive')}, поданную ${writtenWhen(filedOn)}, на внесение ${whom} под №\u00a0${entryNumber} в список лиц, лишённых избирательных прав, ${declineBody(soviet, 'genitive')}.`;
}

/** Where a satisfied complaint leaves the person: an elector; on the list still, by another entry; neither (under age, gone). */
export type LeftAs = 'elector' | 'listed' | 'neither';

const TELL = 'О решении объявить заявителю под расписку.';

/** Who stays on the list by another entry is not said to be off it. */
export const STILL_LISTED = 'По другой записи лишение избирательных прав остаётся в силе.';

/** A word that had satisfied the complaint, undone by supervision (32). */
export interface UndoneWord {
  /** Nominative. */
  readonly body: string;
  readonly on: PaperDay;
  /** Whether the person is on the list again; an entry that has ended otherwise bars nobody. */
  readonly isBack: boolean;
}

/** «Постановление Центральной избирательной комиссии от 18 января 1927 г. об удовлетворении жалобы» */
export const namedUndone = ({ body, on }: UndoneWord): string =>
  `Постановление ${declineBody(body, 'genitive')}${writtenDated(on)} об удовлетворении жалобы`;

export function resolvedAppeal(
  outcome: 'satisfied' | 'refused',
  decided: DecidedAppeal,
  leftAs: LeftAs = 'elector',
  undoes: UndoneWord | null = null,
): readonly string[] {
  const { appellant, soviet, entryNumber } = decided;
  const list = `лиц, лишённых избирательных прав, ${declineBody(soviet, 'genitive')}`;
  const of = fullName(appellant, 'genitive');
  const refused = `Жалобу ${of} оставить без удовлетворения.`;
  if (outcome === 'refused' && undoes === null) return [refused];
  if (undoes !== null)
    return [
      refused,
      `${namedUndone(undoes)} отменить.`,
      ...(undoes.isBack ? [`Внесение ${of} под №\u00a0${entryNumber} в список ${list} оставить в силе.`] : []),
      TELL,
    ];
  const undone = `Внесение ${of} под №\u00a0${entryNumber} в список ${list} отменить.`;
  return [
    `Жалобу ${of} удовлетворить.`,
    leftAs === 'elector'
      ? `${fullName(appellant, 'accusative')} исключить из списка ${list} (№\u00a0${entryNumber}) и внести в список избирателей.`
      : [undone, ...(leftAs === 'listed' ? [STILL_LISTED] : [])].join(' '),
    TELL,
  ];
}

export const decision: Kind<DecisionData> = {
  template: 'decision.typ',
  title: 'Постановление',
  view: (data) => ({
    ...viewBase(data),
    bodyOf: declineBody(data.head.body, 'genitive'),
    matter: MATTERS[data.matter],
    present: data.present,
    heard: data.heard,
    resolved: data.resolved,
    reasons: data.reasons,
    documents: data.documents,
    articles: data.articles.length > 0 ? writtenCitations(data.articles) : null,
    receivedOn: data.receivedOn === undefined ? null : writtenWhen(data.receivedOn),
    due: data.due === undefined ? null : writtenDay(data.due),
    late: data.isLate ?? false,
    next: data.next ?? null,
  }),
};
