import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { resolvedAppeal } from './kinds/decision';
import type { PaperData, PaperKind } from './papers';
import { PAPERS } from './papers';
import { SAMPLES } from './samples/all-kinds';
import { ivanova, SOVIET } from './samples/people';
import { readPaper } from './samples/read-paper';

interface Golden {
  readonly name: string;
  readonly kind: PaperKind;
  readonly pages: number;
  readonly data: PaperData[PaperKind];
}

const golden = <K extends PaperKind>(
  kind: K,
  pages: number,
  variant: string | null = null,
  changes: Partial<PaperData[K]> = {},
): Golden => ({
  name: variant === null ? kind : `${kind}-${variant}`,
  kind,
  pages,
  data: { ...SAMPLES[kind], ...changes },
});

const headed = (body: string, under: string | null, article: '29' | '30' | '31' | '32' | '33') => ({
  head: { body, under, number: '31', on: civilDay('1927-01-29'), basis: [article] },
});
const UEZD = 'Ольховский уезд';
const refusedAppeal = {
  resolved: resolvedAppeal('refused', {
    appellant: ivanova,
    soviet: SOVIET,
    entryNumber: 3,
    filedOn: civilDay('1927-01-20'),
  }),
};

const tiedEnterprise = {
  rounds: SAMPLES['enterprise-protocol'].rounds.slice(0, 1),
  elected: SAMPLES['enterprise-protocol'].elected.slice(0, 1),
};

const GOLDEN: readonly Golden[] = [
  golden('notice', 2),
  golden('notice', 5, 'one', { layout: 'one' }),
  golden('notice', 2, 'again', { isRepeat: true, marks: { isReprint: true } }),
  golden('elector-list', 1),
  golden('elector-list', 1, 'mixed', {
    groups: [
      {
        settlement: null,
        electors: SAMPLES['elector-list'].groups.flatMap(({ settlement, electors }) =>
          electors.map((elector) => ({ ...elector, household: `${settlement}, двор\u00a0${elector.household}` })),
        ),
      },
    ],
  }),
  golden('elector-list', 1, 'unverified', { marks: { isReprint: true, unverified: ['возраст избирателя (18 лет)'] } }),
  golden('lishentsy-list', 3),
  golden('lishentsy-list', 1, 'supplement', { isSupplement: true, copies: [], marks: { isReprint: true } }),
  golden('list-changes', 1),
  golden('posting-act', 1),
  golden('posting-act', 1, 'late', { isLate: true, isSupplement: true }),
  golden('appeal', 1, 'written', { form: 'written' }),
  golden('appeal', 1, 'oral', { form: 'oral' }),
  golden('appeal', 1, 'late', { form: 'oral', isLate: true, isKept: true, filedBy: 'Иванов Лука Сидорович' }),
  golden('conclusion', 1),
  golden('conclusion', 1, 'soviet', { office: 'soviet' }),
  golden('decision', 1),
  golden('decision', 1, 'refused', refusedAppeal),
  golden('decision', 1, 'uezd', headed('Ольховская уездная избирательная комиссия', null, '29')),
  golden('decision', 1, 'city', headed('Ольховская городская избирательная комиссия', UEZD, '30')),
  golden('decision', 1, 'guberniya', headed('Верхневолжская губернская избирательная комиссия', null, '31')),
  golden('decision', 1, 'executive', headed('Покровский волостной исполнительный комитет', UEZD, '33')),
  golden('decision', 1, 'supervision', {
    ...headed('Центральная избирательная комиссия при ВЦИК', null, '32'),
    matter: 'supervision',
  }),
  golden('decision', 1, 'complaint', { matter: 'complaint', isLate: true }),
  golden('decision', 1, 'confirmation', { matter: 'confirmation', present: [] }),
  golden('announcement', 1),
  golden('announcement', 1, 'by-post', { receipt: { manner: 'by-post', note: 'расписка № 14' } }),
  golden('announcement', 1, 'refused', { receipt: { manner: 'refused', note: 'при свидетелях' } }),
  golden('announcement', 1, 'public', {
    form: 'public',
    subject: 'об отмене выборов по участку № 2',
    paragraphs: ['Выборы по участку № 2 отменены.', 'О дне новых выборов будет объявлено особо.'],
  }),
  golden('division', 1),
  golden('petition', 1),
  golden('petition', 1, 'oral', { text: '' }),
  golden('petition-conclusion', 1),
  golden('petition-conclusion', 1, 'none', { conclusion: null }),
  golden('petition-decision', 1),
  golden('restoration', 1),
  golden('restoration', 1, 'decree', {
    ...{ decidedBy: 'Президиум ВЦИК', decreeNumber: '7', decreedOn: civilDay('1927-02-15'), confirmedBy: null },
    carriedOutBy: SAMPLES.restoration.decidedBy,
  }),
  golden('protocol', 3),
  golden('failed-protocol', 1),
  golden('enterprise-protocol', 2),
  golden('enterprise-protocol', 2, 'tied', { ...tiedEnterprise }),
  golden('enterprise-protocol', 2, 'lot', {
    rounds: SAMPLES['enterprise-protocol'].rounds.map((round, index) =>
      index === 0 ? round : { ...round, settled: { by: 'lot', names: ['Тарасов Яков Ефимович'] } },
    ),
  }),
  golden('mandate', 1),
  golden('deputy-form', 1),
  golden('complaint', 2),
  golden('cancellation', 1),
  golden('handover', 1),
  golden('summary', 1),
];

describe.each(GOLDEN)('$name', ({ name, kind, data, pages }) => {
  it(`reads word for word as it did, on ${pages} sheets`, async () => {
    const paper = readPaper(kind, data);
    expect(paper.pages).toBe(pages);
    await expect(`${paper.text}\n`).toMatchFileSnapshot(`./samples/golden/${name}.txt`);
  });
});

it('no kind of paper is without its words kept', () => {
  expect(new Set(GOLDEN.map(({ kind }) => kind))).toEqual(new Set(Object.keys(PAPERS)));
});
