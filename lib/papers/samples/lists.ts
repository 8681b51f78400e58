import { civilDay } from '@/lib/kernel/civil-day';
import type { LishenetsRow } from '../kinds/lishentsy-list';
import type { PaperData } from '../papers';
import { agafya, COMMISSION, ivanova, lapin, person, petrov, SOVIET, UCHASTOK, VILLAGE } from './people';

const day = civilDay;

const rows: readonly LishenetsRow[] = [
  {
    number: 1,
    person: lapin,
    birth: 1879,
    settlement: 'Осиновка',
    house: '168',
    letter: '15.з',
    constitutionLetter: '69.в',
    ground: 'частный торговец',
    period: '1922–1926 гг.',
    documents: [
      { kind: 'справка о патенте', number: '417', issuedOn: day('1926-11-20'), issuer: 'Ольховский уездный финотдел' },
    ],
    check: { on: day('1927-01-10'), by: 'Комаров С. В.' },
  },
  {
    number: 2,
    person: person('Лапина Прасковья Сидоровна', 'f'),
    birth: 1884,
    settlement: 'Осиновка',
    house: '168',
    letter: '15.п',
    ground: 'член семьи лишённого прав, на иждивении',
    documents: [{ kind: 'справка сельского совета', number: '52', issuedOn: day('1926-12-03') }],
    check: { on: day('1927-01-10'), by: 'Комаров С. В.' },
    principal: 'Лапин Никита Фокич, № 1',
  },
  {
    number: 3,
    person: ivanova,
    birth: 'ок. 1880',
    settlement: 'Борок',
    street: 'Заречная',
    house: '3',
    letter: '15.м',
    constitutionLetter: '69.г',
    ground: 'служительница культа',
    documents: [{ kind: 'справка волисполкома', number: '12', issuedOn: day('1926-12-15') }],
    check: { on: day('1927-01-11'), by: 'Петров П. И.' },
    note: 'жалоба от 20.01.1927',
  },
];

/** Papers before the meetings: notices and lists. */
export const LISTS: Pick<PaperData, 'notice' | 'elector-list' | 'lishentsy-list' | 'posting-act'> = {
  notice: {
    head: { ...VILLAGE, basis: ['35'] },
    signatures: [{ post: 'Уполномоченный', name: 'Комаров С. В.' }],
    soviet: SOVIET,
    uchastok: UCHASTOK,
    heldOn: day('1927-02-13'),
    hour: '12:00',
    place: 'школа в Осиновке',
    notices: [lapin, ivanova, petrov, agafya, person('Зимин Лука Гурьевич', 'm')].map((one, index) => ({
      number: index + 1,
      person: one,
      address: `Осиновка, двор ${index + 12}`,
    })),
  },
  'elector-list': {
    head: VILLAGE,
    signatures: COMMISSION,
    soviet: SOVIET,
    uchastok: UCHASTOK,
    heldOn: day('1927-02-13'),
    groups: ['Осиновка', 'хутор Дубки'].map((settlement, group) => ({
      settlement,
      electors: [petrov, agafya, person('Зимин Лука Гурьевич', 'm'), person('Зимина Зиновия Ильинична', 'f')].map(
        (one, index) => ({
          number: group * 4 + index + 1,
          person: one,
          birth: 1880 + index,
          household: String(12 + index),
          servedOn: day('1927-02-07'),
          isPresent: index === 1 ? null : true,
        }),
      ),
    })),
  },
  'lishentsy-list': {
    head: { ...VILLAGE, basis: ['24', '26'] },
    signatures: COMMISSION,
    soviet: SOVIET,
    postedOn: day('1927-01-17'),
    electionStart: day('1927-02-13'),
    copies: [
      { number: 1, addressee: 'Борковскому сельсовету' },
      { number: 2, addressee: 'Покровской волостной избирательной комиссии' },
      { number: 3, addressee: 'Покровскому волостному исполнительному комитету' },
    ],
    rows,
  },
  'posting-act': {
    head: { ...VILLAGE, basis: ['25'] },
    signatures: [
      ...COMMISSION,
      { post: 'Свидетель', name: 'Зимин Л. Г.', state: 'signed' },
      { post: 'Свидетель', name: null },
    ],
    soviet: SOVIET,
    entries: 21,
    postedOn: day('1927-01-17'),
    places: ['на здании сельсовета в селе Борок', 'на дверях школы в деревне Осиновка', 'у лавки кооператива в Горках'],
    readAt: [{ on: day('1927-01-18'), place: 'общее собрание граждан деревни Осиновка' }],
    press: 'стенная газета «Борковский пахарь», № 2 от 18 января 1927 г.',
    electionStart: day('1927-02-13'),
    latestOn: day('1927-01-24'),
    isLate: false,
  },
};
