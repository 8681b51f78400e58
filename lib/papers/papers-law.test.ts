import { describe, expect, it } from 'vitest';
import { SAMPLES } from './samples/all-kinds';
import { meeting } from './samples/meetings';
import { oldSpelled } from './samples/people';
import { composePaper, readPaper, run, textOf } from './samples/read-paper';

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

  it('are one to a leaf of A6 where they are handed over uncut, with the same words', () => {
    const { text, pages } = readPaper('notice', { ...SAMPLES.notice, layout: 'one' });
    expect(pages).toBe(5);
    const words = (set: string) => [...run(set)].sort().join('');
    expect(words(text)).toBe(words(readPaper('notice', SAMPLES.notice).text));
  });

  it('say that the meeting is called again', () => {
    expect(textOf('notice', { isRepeat: true })).toContain(run('вновь созываемое избирательное собрание'));
  });
});

describe('art. 25: the act of posting', () => {
  it('says in time, late, or nothing where the days do not tell', () => {
    expect(textOf('posting-act')).toContain(run('17 января 1927 г. — в срок'));
    expect(textOf('posting-act', { isLate: true })).toContain(run('с опозданием'));
    expect(textOf('posting-act', { isLate: null })).not.toMatch(/всрок|сопозданием/);
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
    expect(textOf('lishentsy-list', { copies: [] })).toContain(run('3 (три) лица'));
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
    expect(text).toContain(run('106 (сто шесть) избирателей'));
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

  it('art. 41: of a failed meeting says how many were missing and the next day', () => {
    const text = textOf('failed-protocol');
    expect(text).toContain(run('До нужного числа недостало: 12 избирателей'));
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

describe('art. 45: a tie that was not voted again', () => {
  it('is told in the protocol instead of a vote', () => {
    const settled = { by: 'lot', names: ['Тарасов Яков Ефимович'] } as const;
    const races = SAMPLES.protocol.races.map((race, index) =>
      index === 0 ? { ...race, rounds: [...race.rounds.slice(0, 1), { counts: [], settled }] } : race,
    );
    expect(textOf('protocol', { races })).toContain(run('По жребию избрано: Тарасов Яков Ефимович.'));
    expect(textOf('protocol')).not.toContain(run('По жребию'));
  });
});
