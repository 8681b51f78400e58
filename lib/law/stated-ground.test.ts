import { describe, expect, it } from 'vitest';
import { judgeDisfranchisement } from './disfranchisement';
import { readStatedGround } from './stated-ground';

describe('art. 17: a reason in people’s own words', () => {
  it.each([
    ['за критику сельсовета', ['criticism']],
    ['Раскритиковал председателя на сходе', ['criticism']],
    ['жаловался в уезд', ['criticism']],
    ['склочный человек, скандалист', ['character']],
    ['тяжёлый характер', ['character']],
    ['неблагонадёжный элемент', ['unreliability']],
    ['недоимка по сельхозналогу', ['arrears']],
    ['не уплатил самообложения', ['arrears']],
    ['невыполнение хозполиткампаний', ['campaigns']],
    ['58 лет', ['age']],
    ['по старости', ['age']],
    ['неграмотная', ['illiteracy']],
    ['верующая, ходит в церковь', ['faith']],
    ['зажиточный, имеет инвентарь', ['belongings']],
    ['критика и недоимка', ['criticism', 'arrears']],
  ])('«%s» rests on %o and on nothing that the law knows', (written, barred) => {
    expect(readStatedGround(written)).toEqual({ barred, hasLawful: false });
  });

  it.each([
    'частный торговец',
    'член семьи лишённого прав, на иждивении',
    'земледелец, применяющий наёмный труд',
    'служитель религиозного культа',
    'торговля имела характер промысла, торгует 5 лет',
    'ссужает инвентарь на кабальных условиях',
    'бывший сельский староста и стражник',
    'скупщик скота, недоимок не имеет',
    'поп',
    '',
  ])('«%s» holds nothing forbidden', (written) => {
    expect(readStatedGround(written).barred).toEqual([]);
  });
});

describe('art. 17: a letter does not cover a forbidden reason', () => {
  const judge = (letter: string, ground: string) =>
    judgeDisfranchisement({ letter, ground, facts: {}, documents: [{ kind: 'patent-certificate' }] });

  it('with its letter and its paper an entry for criticism is still unlawful, and the reason is named', () => {
    const { verdict, findings } = judge('з', 'критиковал сельсовет');
    expect(verdict).toBe('unlawful');
    expect(findings).toMatchObject([
      { rule: 'ground-barred', article: '17', level: 'breach', basis: { reason: 'criticism' } },
    ]);
  });

  it('beside a real ground it is marked and stops nothing', () => {
    const { verdict, findings } = judge('з', 'торгует с 1923 г., недоимщик');
    expect(verdict).toBe('lawful');
    expect(findings).toMatchObject([{ rule: 'ground-barred', level: 'flag', basis: { reason: 'arrears' } }]);
  });

  it('where no letter is named the forbidden reason is named beside it', () => {
    const rules = judge('критика', '').findings.map(({ rule, basis }) => [rule, basis.reason ?? null]);
    expect(rules).toEqual([
      ['ground-unknown', null],
      ['ground-barred', 'criticism'],
    ]);
  });
});
