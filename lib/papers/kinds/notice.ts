import type { CivilDay } from '@/lib/kernel/civil-day';
import { type Kind, type PaperBase, viewBase } from '../parts';
import { declineBody } from '../russian/bodies';
import { type PaperDay, weekdayAccusative, writtenDay, writtenHour } from '../russian/days';
import { bySex, fullName, type PersonName } from '../russian/names';

/** Именная повестка: four to a sheet, each with the stub that its bearer brings back signed. */
export interface NoticeData extends PaperBase {
  /** Nominative: «Борковский сельсовет». */
  readonly soviet: string;
  /** «№ 2, Осиновка» */
  readonly uchastok: string;
  readonly heldOn: PaperDay;
  readonly hour: string | null;
  readonly place: string | null;
  /** The meeting before it failed, and this one is held instead. */
  readonly isRepeat?: boolean;
  readonly notices: readonly {
    readonly number: string | number;
    readonly person: PersonName;
    /** «Осиновка, двор 168» */
    readonly address: string;
  }[];
}

const isExact = (day: PaperDay): day is CivilDay => typeof day === 'string';

export const notice: Kind<NoticeData> = {
  template: 'notice.typ',
  title: 'Именная повестка',
  isSlip: true,
  view: (data) => ({
    ...viewBase(data),
    sovietOf: declineBody(data.soviet, 'genitive'),
    uchastok: data.uchastok,
    repeat: data.isRepeat ?? false,
    day: writtenDay(data.heldOn),
    weekday: isExact(data.heldOn) ? weekdayAccusative(data.heldOn) : null,
    hour: data.hour === null ? null : writtenHour(data.hour),
    place: data.place,
    notices: data.notices.map(({ number, person, address }) => ({
      number: String(number),
      to: fullName(person, 'dative'),
      name: fullName(person),
      citizen: bySex(person, 'Гражданину', 'Гражданке'),
      address,
    })),
  }),
};
