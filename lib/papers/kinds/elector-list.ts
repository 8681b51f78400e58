import { type Kind, type PaperBase, viewBase } from '../parts';
import { declineBody } from '../russian/bodies';
import { type PaperDay, shortDay, writtenDay } from '../russian/days';
import { fullName, type PersonName } from '../russian/names';
import { countedInWords, ELECTORS } from '../russian/numbers';

/** Список избирателей of one uchastok, settlement by settlement where its numbers go so. */
export interface ElectorListData extends PaperBase {
  readonly soviet: string;
  readonly uchastok: string;
  readonly heldOn?: PaperDay;
  /** Printed as it stood on an earlier day. */
  readonly asOf?: PaperDay;
  /** How far it is known how the list stood on that day; left out or null: wholly. */
  readonly kept?: 'as-it-stood' | 'without-numbers' | 'as-laid-down' | null;
  readonly groups: readonly {
    /** Null: of several settlements in the order of their numbers, each with the settlement before the household. */
    readonly settlement: string | null;
    readonly electors: readonly {
      /** null: it is not known which it was on that day. */
      readonly number: number | null;
      readonly person: PersonName;
      /** «1879», or «ок. 1880» as the source has it. */
      readonly birth: string | number | null;
      /** «168», with street in a town. */
      readonly household: string;
      readonly servedOn?: PaperDay;
      /** null or left out: the column stays empty for the pencil. */
      readonly isPresent?: boolean | null;
      readonly note?: string | null;
    }[];
  }[];
}

const presence = (isPresent: boolean | null | undefined): string => {
  if (isPresent === null || isPresent === undefined) return '';
  return isPresent ? 'да' : 'нет';
};

const NOTES = {
  'without-numbers':
    'Номера, под которыми избиратели стояли в списке в этот день, не сохранились: избиратели названы по алфавиту.',
  'as-laid-down': 'Изменения этого списка по дням не записывались: он дан таким, каким внесён.',
} as const;

export const electorList: Kind<ElectorListData> = {
  template: 'elector-list.typ',
  title: 'Список избирателей',
  view: (data) => {
    const all = data.groups.flatMap(({ electors }) => electors);
    const men = all.filter(({ person }) => person.sex === 'm').length;
    return {
      ...viewBase(data),
      sovietOf: declineBody(data.soviet, 'genitive'),
      uchastok: data.uchastok,
      heldOn: data.heldOn === undefined ? null : writtenDay(data.heldOn),
      asOf: data.asOf === undefined ? null : writtenDay(data.asOf),
      note: data.kept && data.kept !== 'as-it-stood' ? NOTES[data.kept] : null,
      total: countedInWords(all.length, ELECTORS),
      men,
      women: all.length - men,
      groups: data.groups.map(({ settlement, electors }) => ({
        settlement,
        rows: electors.map((one) => [
          one.number === null ? '' : String(one.number),
          fullName(one.person),
          one.person.sex === 'm' ? 'м' : 'ж',
          one.birth === null ? '—' : String(one.birth),
          one.household,
          one.servedOn === undefined || one.servedOn === null ? '' : shortDay(one.servedOn),
          presence(one.isPresent),
          one.note ?? '',
        ]),
      })),
    };
  },
};
