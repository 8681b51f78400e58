import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { isPaperKind, PAPERS, type PaperKind } from './papers';
import { renderPaper } from './render';
import { meeting, SAMPLES } from './samples/all-kinds';
import { hostile, longNamed, oldSpelled } from './samples/people';
import { composePaper, readPaper } from './samples/read-paper';

const KINDS = Object.keys(PAPERS).filter(isPaperKind);
/** Without the breaks that the line and the hyphen put into words. */
const run = (text: string): string => text.replaceAll(/[\s\u00ad]/g, '');
const textOf = <K extends PaperKind>(kind: K, changes: Partial<(typeof SAMPLES)[K]> = {}): string =>
  run(readPaper(kind, { ...SAMPLES[kind], ...changes }).text);

describe('every paper', () => {
  const SHEETS: Readonly<Record<PaperKind, number>> = {
    notice: 2,
    'elector-list': 1,
    'lishentsy-list': 3,
    'posting-act': 1,
    appeal: 1,
    conclusion: 1,
    decision: 1,
    announcement: 1,
    division: 1,
    protocol: 3,
    'failed-protocol': 1,
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

  it('keeps its paragraphs', () => {
    const { text } = readPaper('appeal', { ...SAMPLES.appeal, text: 'Первое.\n\nВторое.' });
    expect(text).toMatch(/Первое\.\n(.*\n)*Второе\./);
  });
});

describe('art. 35: notices', () => {
  it('are four to a sheet, each with day, hour and place', () => {
    const notices = Array.from({ length: 99 }, (_, index) => ({
      number: index + 1,
      person: oldSpelled,
      address: `Осиновка, двор ${index}`,
    }));
    expect(composePaper('notice', { ...SAMPLES.notice, notices }).numOfPages).toBe(25);
    const text = textOf('notice');
    expect(text).toContain(run('в воскресенье, 13 февраля 1927 г., в 12 час.'));
    expect(text).toContain(run('Гражданке Ивановой Фёкле Лукиничне'));
    expect(text).toContain(run('собрание Борковского сельсовета'));
    expect(text.match(/РАСПИСКА/g)).toHaveLength(5);
  });

  it('say that the meeting is called again', () => {
    expect(textOf('notice', { isRepeat: true })).toContain(run('вновь созываемое избирательное собрание'));
  });
});

describe('art. 24, 26: the list of the disfranchised', () => {
  const long = (length: number) =>
    Array.from({ length }, (_, index) => {
      const row = SAMPLES['lishentsy-list'].rows[index % 3];
      return row ? [{ ...row, number: index + 1 }] : [];
    }).flat();

  it('comes whole in three marked copies, each with its own sheets', () => {
    const { text, pages } = readPaper('lishentsy-list', { ...SAMPLES['lishentsy-list'], rows: long(30) });
    expect(pages).toBe(9);
    for (const copy of ['1-й экземпляр', '2-й экземпляр', '3-й экземпляр']) expect(run(text)).toContain(run(copy));
    expect(run(text).match(/Всеговсписке30\(тридцать\)лиц/g)).toHaveLength(3);
    expect(run(text).match(/лист1из3/g)).toHaveLength(3);
    expect(run(text).match(/лист3из3/g)).toHaveLength(3);
  });

  it('may be two hundred names long', () => {
    const { copies: _, ...single } = SAMPLES['lishentsy-list'];
    expect(composePaper('lishentsy-list', { ...single, rows: long(200) }).numOfPages).toBeGreaterThan(10);
  });

  it('gives letter, document, check and principal of every row', () => {
    const text = textOf('lishentsy-list');
    for (const part of ['«з»', '«в»', 'справка о патенте № 417', '20.11.1926', 'Комаров', 'Фокич, № 1', '«п»', '—'])
      expect(text).toContain(run(part));
  });
});

describe('art. 39–47: the protocol', () => {
  it('says every number in figures and words', () => {
    const text = textOf('protocol');
    expect(text).toContain(run('301 (триста один) избиратель'));
    expect(text).toContain(run('118 (сто восемнадцать) избирателей Из них мужчин 71, женщин 47'));
    expect(text).toContain(run('106 избирателей (сто шесть)'));
    expect(text).toContain(run('97 (девяносто семь)'));
    expect(text).toContain(run('за 102 (сто два) голоса, против 9 (девять)'));
    expect(text).toContain(run('Избрано в члены совета: 3 (три)'));
  });

  it('marks what was read out, and what was not', () => {
    const text = textOf('protocol', { readings: [{ item: 'а', at: '12:35' }] });
    expect(text).toContain(run('оглашено в 12 час. 35 мин.'));
    expect(text.match(/неоглашено/g)).toHaveLength(4);
  });

  it('tells a tie and its second vote, a challenge, a correction with what stood', () => {
    const text = textOf('protocol');
    expect(text).toContain(run('Равное число голосов: Тарасов Яков Ефимович; Белов Трофим Гурьевич.'));
    expect(text).toContain(run('Повторное голосование'));
    expect(text).toContain(run('отвод отклонён'));
    expect(text).toMatch(/Явилось,женщин4647/);
  });

  it('is a draft until it is signed', () => {
    expect(textOf('protocol', { isSigned: false })).toContain(run('ПРОЕКТ'));
    expect(textOf('protocol')).not.toContain(run('ПРОЕКТ'));
  });

  it('shows a signature refused, with its reason', () => {
    const [first, ...others] = SAMPLES.protocol.signatures;
    const refused = { post: 'Член президиума', name: 'Петров П. И.', state: 'refused', reason: 'не согласен' } as const;
    const signatures = first ? [first, refused, ...others.slice(1)] : [];
    expect(textOf('protocol', { signatures })).toContain(run('отказ от подписи: не согласен'));
  });

  it('prints the journal hash in its foot', () => {
    expect(textOf('protocol')).toContain(run('9f3c2a7b e1d04856'));
  });

  it('never rounds a share up to the quorum: 70 of 201 is 34,8 %', () => {
    const text = textOf('protocol', { eligible: 201, present: { total: 70 }, needed: 71 });
    expect(text).toContain(run('34,8 %'));
    expect(text).toContain(run('не достигнуто'));
  });

  it('never ends a sentence twice', () => {
    for (const kind of KINDS) expect(readPaper(kind, SAMPLES[kind]).text).not.toContain(run('..'));
  });

  it('art. 41: of a failed meeting says how many were missing and the next day', () => {
    const text = textOf('failed-protocol');
    expect(text).toContain(run('Не явилось до нужного числа 12 избирателей'));
    expect(text).toContain(run('16 февраля 1927 г., 17 час.'));
    expect(textOf('failed-protocol', { ...meeting, present: { total: 94 }, nextOn: null })).toContain(
      run('День нового собрания назначает комиссия'),
    );
  });
});

describe('complaints', () => {
  it('art. 29: a decision says what was heard, resolved and why, and by which articles', () => {
    const text = textOf('decision');
    expect(text).toContain(run('Жалобу Ивановой Фёклы Лукиничны удовле'));
    expect(text).toContain(
      run('ст. 15, лит. «м»; ст. 16, лит. «з», Инструкции ВЦИК о выборах; ст. 69, лит. «г», Конституции РСФСР'),
    );
    expect(text).toContain(run('по жалобе на внесение в список'));
  });

  it.each(['3', '7', '13.а'])('art. %s, whose text is lost, is cited on no paper', (article) => {
    expect(() => readPaper('decision', { ...SAMPLES.decision, articles: [article] })).toThrow(RangeError);
  });

  it('art. 28: a conclusion is addressed to the commission above and tells the term', () => {
    const text = textOf('conclusion');
    expect(text).toContain(run('В Покровскую волостную избирательную комиссию'));
    expect(text).toContain(run('жалобу следует удовлетворить'));
    expect(text).toContain(run('23 января 1927 г.'));
  });

  it('art. 27: a late complaint says so', () => {
    expect(textOf('appeal', { isLate: true })).toContain(run('после срока'));
    expect(textOf('appeal')).not.toContain(run('после срока'));
  });

  it('are announced against a receipt', () => {
    const text = textOf('announcement');
    expect(text).toContain(run('РАСПИСКА'));
    expect(text).toContain(
      run('Мне, гражданке Ивановой Фёкле Лукиничне, решение Покровской волостной избирательной комиссии'),
    );
    expect(text).toContain(run('окончательно'));
  });

  it('art. 62: a cancellation is announced to everyone', () => {
    const { head, signatures } = SAMPLES.cancellation;
    const { text: set } = readPaper('announcement', {
      head,
      signatures,
      form: 'public',
      subject: 'об отмене выборов по участку № 2',
      paragraphs: ['Выборы отменены.'],
    });
    const text = run(set);
    expect(text).toContain(run('ОБЪЯВЛЕНИЕ'));
    expect(text).toContain(run('Выборы отменены.'));
  });

  it('art. 60: exactly half is not more than half', () => {
    expect(textOf('cancellation', { deputies: 20, faulty: 10 })).toContain(run('не более половины'));
    expect(textOf('cancellation', { deputies: 20, faulty: 11 })).not.toContain(run('не более половины'));
  });
});

describe('facts of which little is known', () => {
  it('leave their gaps in words', () => {
    const text = textOf('posting-act', {
      postedOn: { earliest: civilDay('1927-01-01'), latest: civilDay('1927-01-31') },
      electionStart: null,
    });
    expect(text).toContain(run('январь 1927 г.'));
    expect(text).toContain(run('день не установлен'));
  });

  it('leave lines of the form empty', () => {
    const [form] = SAMPLES['deputy-form'].forms;
    const forms = form ? [{ ...form, party: null, nationality: null }] : [];
    expect(textOf('deputy-form', { forms })).toContain(run('Партийность 7 Социальное положение'));
  });
});
