import { civilDay } from '@/lib/kernel/civil-day';
import type { PaperData } from '../papers';
import { COMMISSION, HASH, SOVIET, VILLAGE, VOLOST } from './people';

const day = civilDay;

export const DIVIDED: PaperData['division']['rows'] = [
  ['Борок', 480, 231, '4 4/5', 4, '4/5', 5],
  ['Осиновка', 350, 170, '3 1/2', 3, '1/2', 3],
  ['Горки', 260, 133, '2 3/5', 2, '3/5', 3],
  ['Липовка', 170, 84, '1 7/10', 1, '7/10', 2],
  ['Ключи', 140, 66, '1 2/5', 1, '2/5', 1],
].map(([name, population, electors, quota, floor, remainder, seats], index) => ({
  number: index + 1,
  name: String(name),
  kind: 'территориальный',
  settlements: [{ name: String(name), population: Number(population), versts: index }],
  population: Number(population),
  electors: Number(electors),
  quota: String(quota),
  floor: Number(floor),
  remainder: String(remainder),
  seats: Number(seats),
  alternates: index === 4 ? 0 : 1,
}));

/** Papers that count and hand over. */
export const RESULTS: Pick<PaperData, 'division' | 'handover' | 'summary'> = {
  division: {
    head: { ...VILLAGE, number: '9', on: day('1927-01-12'), basis: ['37', '43'] },
    signatures: COMMISSION,
    soviet: SOVIET,
    base: 'population',
    norm: '1 депутат на 100 человек населения',
    seats: 14,
    alternates: 4,
    rows: DIVIDED,
    notes: ['Норма представительства взята по сведениям, не сверенным с официальным изданием.'],
  },
  handover: {
    head: { ...VILLAGE, number: '40', on: day('1927-03-05'), basis: ['49'] },
    signatures: [
      { post: 'Сдал председатель комиссии', name: 'Кулагин С. Т.' },
      { post: 'Принял председатель сельсовета', name: 'Петров П. И.' },
    ],
    to: SOVIET,
    soviet: SOVIET,
    items: [
      'Список избирателей по участкам',
      'Список лиц, лишённых избирательных прав, с документами проверки',
      'Акты о вывешивании',
      'Жалобы с заключениями и постановлениями',
      'Протоколы собраний, в том числе несостоявшихся',
    ].map((title, index) => ({
      number: index + 1,
      title,
      from: day('1927-01-10'),
      until: day('1927-02-16'),
      sheets: 12 + index * 7,
    })),
    openMatters: ['Жалоба Лобанова И. С. на ход выборов: решение не объявлено.'],
    archiveDigest: HASH,
  },
  summary: {
    head: { ...VOLOST, number: '60', on: day('1927-03-01') },
    signatures: [{ post: 'Секретарь', name: 'Титова М. Е.' }],
    of: 'Покровская волость',
    asOf: day('1927-03-01'),
    unitTitle: 'Сельсовет',
    units: ['Борковский', 'Берёзовский', 'Высоковский', 'Гридинский'].map((name, index) => ({
      name,
      population: 1400 + index * 211,
      electors: 684 + index * 97,
      disfranchised: 21 - index * 3,
      present: 331 + index * 60,
      meetings: 5,
      failed: index % 2,
      seats: 14 + index * 2,
      elected: 14 + index * 2,
    })),
    breakdowns: [
      {
        title: 'Лишённые прав по основаниям',
        rows: [
          { label: 'лит. «з», частные торговцы', count: 24 },
          { label: 'лит. «п», члены семей', count: 14 },
          { label: 'лит. «м», служители культов', count: 12 },
        ],
      },
      {
        title: 'Жалобы по исходу',
        rows: [
          { label: 'удовлетворено', count: 7 },
          { label: 'отказано', count: 11 },
        ],
      },
      {
        title: 'Избранные',
        rows: [
          { label: 'мужчины', count: 54 },
          { label: 'женщины', count: 14 },
        ],
      },
    ],
    notes: ['Явка отменённых собраний в сводку не входит.'],
  },
};
