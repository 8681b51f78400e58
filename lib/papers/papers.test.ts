import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { isPaperKind, PAPERS, type PaperKind } from './papers';
import { renderPaper } from './render';
import { SAMPLES } from './samples/all-kinds';
import { hostile, longNamed, oldSpelled } from './samples/people';
import { readPaper, run, textOf } from './samples/read-paper';

const KINDS = Object.keys(PAPERS).filter(isPaperKind);
describe('every paper', () => {
  const SHEETS: Readonly<Record<PaperKind, number>> = {
    notice: 2,
    'elector-list': 1,
    'lishentsy-list': 3,
    'posting-act': 1,
    'list-changes': 1,
    petition: 1,
    'petition-conclusion': 1,
    'petition-decision': 1,
    restoration: 1,
    appeal: 1,
    conclusion: 1,
    decision: 1,
    announcement: 1,
    division: 1,
    protocol: 3,
    'failed-protocol': 1,
    'enterprise-protocol': 2,
    mandate: 1,
    'deputy-form': 1,
    complaint: 2,
    cancellation: 1,
    handover: 1,
    summary: 1,
  };

  it.each(KINDS)('%s is set on its sheets and names its body', (kind) => {
    const { text, pages } = readPaper(kind, SAMPLES[kind]);
    expect(pages).toBe(SHEETS[kind]);
    expect(run(text)).toContain(run(SAMPLES[kind].head.body));
  });

  it.each(KINDS)('%s is a PDF for the archive in Russian with its title', async (kind) => {
    const pdf = Buffer.from(await renderPaper(kind, SAMPLES[kind], { madeAt: new Date(0) })).toString('latin1');
    expect(pdf.startsWith('%PDF-1.')).toBe(true);
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(pdf).toMatch(/\/Lang\s*\(ru/);
    expect(pdf).not.toMatch(/BaseFont\s*\/[A-Z]+\+(?!PTSerif|LibertinusSerif)/);
  });

  it.each(KINDS)('%s prints «ПРОЕКТ» and «повторный экземпляр» when so marked, and not otherwise', (kind) => {
    const marked = { ...SAMPLES[kind], marks: { isDraft: true, isReprint: true }, isSigned: false };
    const { text } = readPaper(kind, marked);
    expect(run(text)).toContain('ПРОЕКТ');
    expect(run(text)).toContain(run('повторный экземпляр'));
    expect(readPaper(kind, SAMPLES[kind]).text).not.toMatch(/ПРОЕКТ|повторный/);
  });

  it('is the same bytes for the same data and instant', async () => {
    const madeAt = new Date('1927-02-13T12:00:00Z');
    const [first, second] = [
      await renderPaper('protocol', SAMPLES.protocol, { madeAt }),
      await renderPaper('protocol', SAMPLES.protocol, { madeAt }),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('never ends a sentence twice', () => {
    for (const kind of KINDS) expect(readPaper(kind, SAMPLES[kind]).text).not.toContain(run('..'));
  });

  it('knows its kinds by name alone', () => {
    expect(isPaperKind('protocol')).toBe(true);
    expect(isPaperKind('toString')).toBe(false);
  });
});

describe('what people wrote', () => {
  const written =
    '#import "x"; #panic() $E=mc^2$ \\ [скобки] {…} *звезда* _черта_ `код` <метка> @ссылка // нет "да" \'а\' ~ =';

  it('is set as it stands, never taken for source', () => {
    const text = textOf('appeal', { text: written, appellant: hostile, attachments: ['#let a = 1', '= Заголовок'] });
    expect(text).toContain(run('#import "x"; #panic() $E=mc^2$ \\ [скобки] {…} *звезда* _черта_ `код`'));
    expect(text).toContain(run('<метка> @ссылка // нет "да" \'а\' ~ ='));
    expect(text).toContain(run('#let a = 1'));
    expect(text).toContain(run('= Заголовок'));
    expect(text).toContain(run('#panic("x")Ѳёдоров'));
  });

  it('may be in the letters of before 1918', () => {
    const rows = SAMPLES['lishentsy-list'].rows.map((row) => ({ ...row, person: oldSpelled, note: 'ѣіѳѵ ѢІѲѴ' }));
    const text = textOf('lishentsy-list', { rows });
    expect(text).toContain(run('Алексѣевъ'));
    expect(text).toContain(run('Ѵсаакіевичъ'));
    expect(text).toContain(run('ѣіѳѵ ѢІѲѴ'));
  });

  it('may be a name too long for a line', () => {
    const notices = [{ number: 1, person: longNamed, address: 'Осиновка' }];
    expect(readPaper('notice', { ...SAMPLES.notice, notices }).pages).toBe(1);
    expect(textOf('notice', { notices })).toContain(run('Александре-Зиновии'));
    const [one] = SAMPLES.mandate.mandates;
    const mandates = one ? [{ ...one, person: longNamed }] : [];
    expect(readPaper('mandate', { ...SAMPLES.mandate, mandates }).pages).toBe(1);
  });

  it('may be a word longer than any line: it is broken and stays on the sheet', () => {
    const appellant = { ...longNamed, surname: 'Б'.repeat(120) };
    for (const { text, pages } of [
      readPaper('appeal', { ...SAMPLES.appeal, appellant }),
      readPaper('conclusion', { ...SAMPLES.conclusion, appellant }),
    ]) {
      const lines = text.split('\n').map((line) => line.match(/Б/g)?.length ?? 0);
      expect(Math.max(...lines)).toBeLessThan(75);
      expect(lines.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(120);
      expect(pages).toBe(1);
    }
  });

  it('keeps its paragraphs', () => {
    const { text } = readPaper('appeal', { ...SAMPLES.appeal, text: 'Первое.\n\nВторое.' });
    expect(text).toMatch(/Первое\.\n(.*\n)*Второе\./);
  });
});

it('art. 40: the share of those who came is the same in the protocol and in the summary', () => {
  const present = { total: 53, men: 30, women: 23 };
  expect(textOf('protocol', { eligible: 90, present })).toContain(run('58,8 %'));
  const [unit] = SAMPLES.summary.units;
  const units = unit ? [{ ...unit, present: 53, eligible: 90 }] : [];
  expect(textOf('summary', { units })).toContain(run('58,8 %'));
});

describe('facts of which little is known', () => {
  it('leave their gaps in words', () => {
    const text = textOf('posting-act', {
      postedOn: { earliest: civilDay('1927-01-01'), latest: civilDay('1927-01-31') },
      electionStart: null,
    });
    expect(text).toContain(run('вывешен для всеобщего сведения в январе 1927 г.'));
    expect(text).toContain(run('день не установлен'));
  });

  it('say nothing yet of a meeting that is only being counted', () => {
    const text = textOf('protocol', { isCounted: false, isRunning: true, closedAt: null });
    expect(text).toContain(run('Число явившихся ещё не объявлено. 3. Президиум'));
    expect(text).toContain(run('Собрание ещё не закрыто.'));
    expect(text).not.toContain(run('время не отмечено'));
  });

  it('leave lines of the form empty', () => {
    const [form] = SAMPLES['deputy-form'].forms;
    const forms = form ? [{ ...form, party: null, nationality: null }] : [];
    expect(textOf('deputy-form', { forms })).toContain(run('Партийность 7 Социальное положение'));
  });
});
