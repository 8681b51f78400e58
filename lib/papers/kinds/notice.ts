import type { CivilDay } from '@/lib/kernel/civil-day';
import { type Kind, type PaperBase, type View, viewBase } from '../parts';
import { declineBody } from '../russian/bodies';
import { type PaperDay, weekdayAccusative, writtenDay, writtenHour } from '../russian/days';
import { bySex, fullName, type PersonName } from '../russian/names';

/** Four to a sheet of A4, to be cut apart; or one to a leaf of A6, to be handed over as it is. */
export const NOTICE_LAYOUTS = ['sheet', 'one'] as const;
export type NoticeLayout = (typeof NOTICE_LAYOUTS)[number];

/** Именная повестка, with the stub that its bearer brings back signed. */
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
  readonly layout?: NoticeLayout;
  readonly notices: readonly {
    readonly number: string | number;
    readonly person: PersonName;
    /** «Осиновка, двор 168» */
    readonly address: string;
  }[];
}

/** Letters that a line of the stub holds, and beyond which a notice is set smaller, and smaller again. */
const STUB_LINE = 23;
const LONG = 70;
const LONGEST = 100;

function sizeStep(letters: number): number {
  if (letters > LONGEST) return 2;
  return letters > LONG ? 1 : 0;
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
    layout: data.layout ?? 'sheet',
    notices: data.notices.map(viewOne),
  }),
};

function viewOne({ number, person, address }: NoticeData['notices'][number]): View {
  const to = fullName(person, 'dative');
  const name = fullName(person);
  return {
    number: String(number),
    to,
    name,
    citizen: bySex(person, 'Гражданину', 'Гражданке'),
    address,
    step: sizeStep(to.length + address.length),
    short: name.length <= STUB_LINE && address.length <= STUB_LINE,
  };
}
