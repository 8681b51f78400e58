import { civilDay } from '@/lib/kernel/civil-day';
import { heardAppeal, resolvedAppeal } from '../kinds/decision';
import type { PaperData } from '../papers';
import { COMMISSION, ivanova, SOVIET, UCHASTOK, VILLAGE, VOLOST } from './people';
import { DIVIDED } from './results';

const day = civilDay;

const appealed = { appellant: ivanova, soviet: SOVIET, entryNumber: 3, filedOn: day('1927-01-20') };
const entry = { number: 3, letter: '15.м', ground: 'служительница культа' };

/** Papers of complaints and what comes of them. */
export const COMPLAINTS: Pick<
  PaperData,
  'appeal' | 'conclusion' | 'decision' | 'announcement' | 'complaint' | 'cancellation'
> = {
  appeal: {
    head: { ...VILLAGE, number: 'ж-3', on: day('1927-01-20'), basis: ['27'] },
    signatures: [
      { post: 'Подала жалобу', name: 'Иванова Ф. Л.', state: 'signed' },
      { post: 'Записал секретарь комиссии', name: 'Петров П. И.', state: 'signed' },
    ],
    form: 'oral',
    soviet: SOVIET,
    appellant: ivanova,
    address: 'с. Борок, Заречная ул., дом 3',
    entry,
    text: 'Служительницей культа не была и не состою: с 1921 года служу сторожихой при здании церкви и убираю его, за что получаю от общины хлебом.\nПрошу из списка меня исключить и внести в список избирателей.',
    attachments: ['Справка Борковского сельсовета № 61 от 19 января 1927 г.'],
    filedOn: day('1927-01-20'),
    postedOn: day('1927-01-17'),
    due: day('1927-01-24'),
  },
  conclusion: {
    head: { ...VILLAGE, number: '18', on: day('1927-01-22'), basis: ['28'] },
    signatures: COMMISSION,
    to: 'Покровская волостная избирательная комиссия',
    soviet: SOVIET,
    appellant: ivanova,
    address: 'с. Борок, Заречная ул., дом 3',
    entry,
    appealNumber: 'ж-3',
    filedOn: day('1927-01-20'),
    receivedOn: day('1927-01-20'),
    due: day('1927-01-23'),
    documents: [
      'Справка волисполкома № 12 от 15 декабря 1926 г.',
      'Справка Борковского сельсовета № 61 от 19 января 1927 г.',
    ],
    circumstances:
      'Справка волисполкома называет заявительницу служащей при церкви, рода службы не указывая. Опрошенные члены совета и церковный староста показали, что она сторожит здание и убирает его, в службах не участвует.',
    opinion: 'satisfy',
    conclusion: 'Запись основана на неполной справке: работа заявительницы относится к обслуживанию здания.',
    attachments: ['Жалоба', 'Выписка из списка', 'Копии двух справок'],
  },
  decision: {
    head: { ...VOLOST, basis: ['29'] },
    signatures: [
      { post: 'Председатель комиссии', name: 'Журавлёв А. М.' },
      { post: 'Секретарь', name: 'Титова М. Е.' },
    ],
    matter: 'appeal',
    present: ['Журавлёв А. М. (председатель)', 'Титова М. Е. (секретарь)', 'Белов Г. Я.'],
    heard: `${heardAppeal(appealed)}\nЗаключение Борковской сельской избирательной комиссии № 18 от 22 января 1927 г.`,
    resolved: resolvedAppeal('satisfied', appealed),
    reasons:
      'Из документов видно, что заявительница служит сторожем и уборщицей при здании церкви. Обязанностей служителя культа не исполняла. Техническое обслуживание зданий культа прав не лишает.',
    documents: ['Справка волисполкома № 12 от 15 декабря 1926 г.', 'Справка сельсовета № 61 от 19 января 1927 г.'],
    articles: ['15.м', '16.з', { article: '69.г', source: 'constitution' }],
    receivedOn: day('1927-01-26'),
    due: day('1927-01-29'),
  },
  announcement: {
    head: { ...VILLAGE, number: '22', on: day('1927-01-31'), basis: ['29'] },
    signatures: COMMISSION,
    form: 'receipt',
    to: ivanova,
    address: 'с. Борок, Заречная ул., дом 3',
    matter: 'appeal',
    filedOn: day('1927-01-20'),
    decision: {
      body: VOLOST.body,
      number: '31',
      on: day('1927-01-29'),
      outcome: 'satisfied',
      reasons: 'Служба сторожем и уборщицей при здании церкви прав не лишает.',
      articles: ['16.з'],
    },
    isFinal: true,
    next: 'Вы исключены из списка лишённых избирательных прав и внесены в список избирателей участка № 1.',
  },
  complaint: {
    head: { ...VILLAGE, number: 'в-1', on: day('1927-02-16'), basis: ['48'] },
    signatures: [{ post: 'Подал жалобу', name: 'Лобанов И. С.', state: 'signed' }],
    form: 'written',
    soviet: SOVIET,
    uchastok: UCHASTOK,
    from: 'гражданина Лобанова Ивана Сидоровича',
    address: 'д. Осиновка, двор 31',
    text: 'Повестка мне и ещё двенадцати дворам хутора вручена девятого февраля, за четыре дня до собрания, и многие на собрание не поспели.',
    attachments: ['Список дворов'],
    filedOn: day('1927-02-16'),
    electionEnd: day('1927-02-13'),
    due: day('1927-02-20'),
    explanations: {
      on: day('1927-02-18'),
      due: day('1927-02-19'),
      to: VOLOST.body,
      text: 'Посыльный был задержан метелью. Ведомость вручения прилагается: по хутору повестки вручены 9 февраля.',
      signatures: COMMISSION,
    },
  },
  cancellation: {
    head: { ...VOLOST, number: '44', on: day('1927-02-24'), basis: ['60', '61'] },
    signatures: [
      { post: 'Председатель комиссии', name: 'Журавлёв А. М.' },
      { post: 'Секретарь', name: 'Титова М. Е.' },
    ],
    form: 'decree',
    soviet: SOVIET,
    extent: 'partial',
    deputies: 14,
    faulty: 3,
    uchastki: DIVIDED.map((row) => ({
      number: row.number,
      name: row.name,
      deputies: row.seats,
      violation: 'повестки вручены позже срока',
      articles: row.number === 2 ? ['35', '58.а'] : [],
      isFaulty: row.number === 2,
    })),
    reasons: 'Тринадцати дворам повестки вручены за четыре дня до собрания; при явке 118 это могло изменить исход.',
    resolved: [
      'Выборы по участку № 2, Осиновка, отменить.',
      'Борковской сельской избирательной комиссии назначить нового уполномоченного и провести новые выборы.',
    ],
    articles: ['58.а', '59', '60'],
    receivedOn: day('1927-02-19'),
    due: day('1927-02-26'),
  },
};
