import { civilDay } from '@/lib/kernel/civil-day';
import type { PaperData } from '../papers';
import { agafya, COMMISSION, HASH, person, petrov, SOVIET, UCHASTOK, VILLAGE } from './people';

const day = civilDay;

export const meeting = {
  soviet: SOVIET,
  uchastok: UCHASTOK,
  attempt: 1,
  heldOn: day('1927-02-13'),
  place: 'школа в Осиновке',
  openedAt: '12:10',
  agent: { person: person('Комаров Сергей Васильевич', 'm'), credential: '№ 7 от 30 января 1927 г.' },
  presidium: [petrov, agafya],
  eligible: 301,
  present: { total: 118, men: 71, women: 47 },
  needed: 106,
  statements: [],
  isSigned: true,
} as const;

const PRESIDIUM = [
  { post: 'Председатель собрания, уполномоченный', name: 'Комаров С. В.', state: 'signed' },
  { post: 'Член президиума', name: 'Петров П. И.', state: 'signed' },
  { post: 'Член президиума', name: 'Соловьёва А. К.', state: 'signed' },
] as const;

/** Three shifts of a mill, the last without its quorum. */
const SHIFTS = [
  { number: 3, name: 'Дневная смена', eligible: 240, present: 118, needed: 84, isCounted: true },
  { number: 4, name: 'Ночная смена', eligible: 180, present: 97, needed: 63, isCounted: true },
  { number: 5, name: 'Мастера и ремонтная часть', eligible: 41, present: 12, needed: 15, isCounted: false },
].map((part) => ({ ...part, heldOn: day('1927-03-27') }));

const shiftRow = (name: string, byPart: readonly number[], isElected: boolean) => ({
  ...{ name, byPart, isElected, against: 9, abstained: 14 },
  for: byPart.reduce((sum, votes) => sum + votes, 0),
});

/** Papers of the meetings and of those they elected. */
export const MEETINGS: Pick<
  PaperData,
  'protocol' | 'failed-protocol' | 'enterprise-protocol' | 'mandate' | 'deputy-form'
> = {
  protocol: {
    head: {
      body: 'Избирательное собрание участка № 2 Борковского сельсовета',
      under: VILLAGE.under ?? null,
      number: '2',
      on: day('1927-02-13'),
      place: 'д. Осиновка',
    },
    marks: { journalHash: HASH },
    signatures: PRESIDIUM,
    ...meeting,
    closedAt: '15:40',
    readings: [
      { item: 'а', at: '12:35' },
      { item: 'б', at: '12:50' },
      { item: 'в', at: '12:52' },
      { item: 'г', at: '12:58' },
      { item: 'д', at: '13:05' },
    ],
    seats: 3,
    mode: { mode: 'personal', for: 102, against: 9 },
    articles: {
      opening: '42',
      count: '40',
      readings: '42',
      mode: '44',
      deputies: '45',
      alternates: '46',
      revision: '55',
      close: '47',
    },
    races: [
      {
        race: 'deputies',
        seats: 3,
        nominations: [
          {
            proposer: 'ячейка ВКП(б) при Борковском сельсовете',
            candidates: ['Петров Пётр Ильич', 'Соловьёва Агафья Кузьминична'],
          },
          { proposer: 'гражданин Зимин Л. Г.', candidates: ['Тарасов Яков Ефимович', 'Белов Трофим Гурьевич'] },
        ],
        challenges: [
          {
            candidate: 'Белов Трофим Гурьевич',
            reason: 'не живёт в селе и дел его не знает',
            for: 31,
            against: 74,
            isUpheld: false,
          },
        ],
        rounds: [
          {
            counts: [
              { name: 'Петров Пётр Ильич', for: 97, against: 6, abstained: 15, isElected: true },
              { name: 'Соловьёва Агафья Кузьминична', for: 88, against: 12, abstained: 18, isElected: true },
              { name: 'Тарасов Яков Ефимович', for: 61, against: 21, abstained: 36, isElected: false },
              { name: 'Белов Трофим Гурьевич', for: 61, against: 40, abstained: 17, isElected: false },
            ],
            tied: ['Тарасов Яков Ефимович', 'Белов Трофим Гурьевич'],
          },
          {
            counts: [
              { name: 'Тарасов Яков Ефимович', for: 70, against: 0, abstained: 2, isElected: true },
              { name: 'Белов Трофим Гурьевич', for: 46, against: 0, abstained: 2, isElected: false },
            ],
          },
        ],
        elected: ['Петров Пётр Ильич', 'Соловьёва Агафья Кузьминична', 'Тарасов Яков Ефимович'],
      },
      {
        race: 'alternates',
        seats: 1,
        nominations: [{ proposer: 'гражданка Зимина З. И.', candidates: ['Белов Трофим Гурьевич'] }],
        challenges: [],
        rounds: [{ counts: [{ name: 'Белов Трофим Гурьевич', for: 83, against: 4, abstained: 31, isElected: true }] }],
        elected: ['Белов Трофим Гурьевич'],
      },
      {
        race: 'revision',
        seats: 1,
        nominations: [{ proposer: 'комитет крестьянской взаимопомощи', candidates: ['Зимина Зиновия Ильинична'] }],
        challenges: [],
        rounds: [
          { counts: [{ name: 'Зимина Зиновия Ильинична', for: 92, against: 1, abstained: 25, isElected: true }] },
        ],
        elected: ['Зимина Зиновия Ильинична'],
      },
    ],
    statements: [
      'Гражданин Лобанов И. С.: повестка вручена ему за четыре дня до собрания.',
      'Гражданка Зимина З. И. просит записать, что список лишённых прав был вывешен в школе в срок.',
    ],
    corrections: [
      {
        entry: 'Явилось, женщин',
        stood: '46',
        value: '47',
        reason: 'одна избирательница отмечена дважды мужчиной',
      },
    ],
  },
  'failed-protocol': {
    head: {
      body: 'Избирательное собрание участка № 2 Борковского сельсовета',
      under: VILLAGE.under ?? null,
      number: '2',
      on: day('1927-02-13'),
      place: 'д. Осиновка',
      basis: ['41'],
    },
    signatures: PRESIDIUM,
    ...meeting,
    presidium: [],
    present: { total: 94, men: 60, women: 34 },
    nextOn: day('1927-02-16'),
    nextHour: '17:00',
    nextPlace: 'школа в Осиновке',
    nextNotice: 'повестками через исполнителей по дворам',
  },
  'enterprise-protocol': {
    head: {
      body: 'Ольховская городская избирательная комиссия',
      under: 'Ольховский уезд',
      on: day('1927-03-30'),
      basis: ['36.n1', '43', '45'],
    },
    marks: { journalHash: HASH },
    signatures: COMMISSION,
    soviet: 'Ольховский городской совет',
    enterprise: 'Льнопрядильная фабрика «Красная прядильщица»',
    articles: { lists: '44.n1', count: '45' },
    nominations: [
      {
        proposer: 'фабричный комитет',
        listName: 'Красная прядильщица',
        candidates: ['Соловьёва Агафья Кузьминична', 'Тарасов Яков Ефимович', 'Белов Трофим Гурьевич'],
      },
    ],
    rounds: [
      {
        on: day('1927-03-28'),
        seats: 2,
        mode: 'personal',
        parts: SHIFTS,
        rows: [
          shiftRow('Соловьёва Агафья Кузьминична', [88, 75], true),
          shiftRow('Тарасов Яков Ефимович', [61, 40], false),
          shiftRow('Белов Трофим Гурьевич', [52, 49], false),
        ],
        tied: ['Тарасов Яков Ефимович', 'Белов Трофим Гурьевич'],
      },
      {
        on: day('1927-03-30'),
        seats: 1,
        mode: 'personal',
        parts: SHIFTS.slice(0, 2).map((part) => ({ ...part, heldOn: day('1927-03-30') })),
        rows: [shiftRow('Тарасов Яков Ефимович', [70, 45], true), shiftRow('Белов Трофим Гурьевич', [46, 52], false)],
        tied: [],
      },
    ],
    elected: [
      { name: 'Соловьёва Агафья Кузьминична', votes: 163 },
      { name: 'Тарасов Яков Ефимович', votes: 115 },
    ],
    open: 0,
  },
  mandate: {
    head: VILLAGE,
    signatures: COMMISSION,
    mandates: [
      {
        number: 1,
        person: petrov,
        capacity: 'deputy',
        of: SOVIET,
        uchastok: UCHASTOK,
        protocol: { number: '2', on: day('1927-02-13') },
      },
      {
        number: 2,
        person: agafya,
        capacity: 'delegate',
        of: 'Покровский волостной съезд советов',
        protocol: { number: '1', on: day('1927-03-02') },
      },
    ],
  },
  'deputy-form': {
    head: VILLAGE,
    signatures: [{ post: 'Избранная', name: 'Соловьёва А. К.' }, ...COMMISSION.slice(1)],
    forms: [
      {
        number: 2,
        person: agafya,
        soviet: SOVIET,
        uchastok: UCHASTOK,
        electedOn: day('1927-02-13'),
        electedAs: 'член совета',
        birth: 1891,
        nationality: 'русская',
        party: 'беспартийная',
        social: 'крестьянка',
        occupation: 'земледелие',
        timesElected: 'впервые',
      },
    ],
  },
};
