import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { writtenArticle, writtenCitations } from './articles';
import { declineBody } from './bodies';
import { shortDay, weekdayAccusative, writtenDated, writtenDay, writtenHour, writtenSince, writtenWhen } from './days';
import { countedInWords, ELECTORS, figures, inWords, PERSONS, pluralOf, roundedShare, VOTES } from './numbers';

describe('numbers', () => {
  it.each([
    [0, 'm', 'ноль'],
    [1, 'f', 'одна'],
    [2, 'f', 'две'],
    [2, 'n', 'два'],
    [21, 'n', 'двадцать одно'],
    [11, 'm', 'одиннадцать'],
    [40, 'm', 'сорок'],
    [106, 'm', 'сто шесть'],
    [301, 'm', 'триста один'],
    [1000, 'm', 'одна тысяча'],
    [2012, 'm', 'две тысячи двенадцать'],
    [21_431, 'f', 'двадцать одна тысяча четыреста тридцать одна'],
    [1_000_001, 'm', 'один миллион один'],
    [2_005_000, 'm', 'два миллиона пять тысяч'],
  ] as const)('%i is spelled out in the gender of what is counted', (count, gender, words) => {
    expect(inWords(count, gender)).toBe(words);
  });

  it.each([
    [1, 'голос'],
    [2, 'голоса'],
    [5, 'голосов'],
    [11, 'голосов'],
    [14, 'голосов'],
    [21, 'голос'],
    [102, 'голоса'],
    [111, 'голосов'],
  ] as const)('%i takes its form of the noun', (count, noun) => {
    expect(pluralOf(count, VOTES.forms)).toBe(noun);
  });

  it('stands in figures, words and noun together', () => {
    expect(countedInWords(70, VOTES)).toBe('70 (семьдесят) голосов');
    expect(countedInWords(21, PERSONS)).toBe('21 (двадцать одно) лицо');
    expect(countedInWords(301, ELECTORS)).toBe('301 (триста один) избиратель');
  });

  it('parts thousands by a space that does not break', () => {
    expect(figures(2187)).toBe('2\u00a0187');
    expect(figures(1_000_000)).toBe('1\u00a0000\u00a0000');
    expect(figures(999)).toBe('999');
  });

  it('is refused when it is no count', () => {
    expect(() => inWords(-1)).toThrow(RangeError);
    expect(() => inWords(1.5)).toThrow(RangeError);
  });

  it('rounds a share for the eye', () => {
    expect(roundedShare(14, 68)).toBe('20,6\u00a0%');
    expect(roundedShare(1, 0)).toBe('—');
  });
});

describe('days', () => {
  it('are written as papers write them', () => {
    expect(writtenDay(civilDay('1927-01-17'))).toBe('17\u00a0января\u00a01927\u00a0г.');
    expect(shortDay(civilDay('1927-01-07'))).toBe('07.01.1927');
    expect(weekdayAccusative(civilDay('1927-02-16'))).toBe('среду');
  });

  it('say what is not known of them', () => {
    const [from, to] = [civilDay('1927-01-01'), civilDay('1927-01-31')];
    expect(writtenDay(null)).toBe('день не установлен');
    expect(writtenDay({ earliest: from, latest: to })).toBe('январь\u00a01927\u00a0г.');
    expect(writtenDay({ earliest: null, latest: to })).toBe('не позднее 31\u00a0января\u00a01927\u00a0г.');
    expect(writtenDay({ earliest: from, latest: null })).toBe('не ранее 1\u00a0января\u00a01927\u00a0г.');
    expect(writtenDay({ earliest: from, latest: civilDay('1927-01-05') })).toBe(
      'между 1 и 5\u00a0января\u00a01927\u00a0г.',
    );
    const [first, last] = [civilDay('1927-01-01'), civilDay('1927-12-31')];
    expect(writtenDay({ earliest: from, latest: civilDay('1927-02-05') })).toBe(
      'между 1\u00a0января\u00a01927\u00a0г. и 5\u00a0февраля\u00a01927\u00a0г.',
    );
    const year = { earliest: first, latest: last };
    expect(
      [writtenDay(year), writtenWhen(year), writtenSince(year)].map((text) => text.replaceAll('\u00a0', ' ')),
    ).toEqual(['1927 г.', 'в 1927 г.', 'с 1927 г.']);
    expect(shortDay({ earliest: null, latest: null })).toBe('—');
  });

  it('stand in their case behind a verb, behind «с» and behind the name of a paper', () => {
    const day = civilDay('1927-01-17');
    const month = { earliest: civilDay('1927-03-01'), latest: civilDay('1927-03-31') };
    const before = { earliest: null, latest: day };
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    expect([day, month, before, null].map((one) => plain(writtenWhen(one)))).toEqual([
      '17 января 1927 г.',
      'в марте 1927 г.',
      'не позднее 17 января 1927 г.',
      'в неустановленный день',
    ]);
    expect([day, month, before, null].map((one) => plain(writtenSince(one)))).toEqual([
      'с 17 января 1927 г.',
      'с марта 1927 г.',
      'не позднее 17 января 1927 г.',
      'с неустановленного дня',
    ]);
    expect([day, month, null].map((one) => plain(writtenDated(one)))).toEqual([
      ' от 17 января 1927 г.',
      ' (март 1927 г.)',
      '',
    ]);
  });

  it('have hours', () => {
    expect(writtenHour('12:10')).toBe('12\u00a0час.\u00a010\u00a0мин.');
    expect(writtenHour('09:00')).toBe('9\u00a0час.');
    expect(writtenHour('в полдень')).toBe('в полдень');
  });
});

describe('bodies', () => {
  it.each([
    ['Борковский сельсовет', 'genitive', 'Борковского сельсовета'],
    ['Луговской сельсовет', 'dative', 'Луговскому сельсовету'],
    ['Подгорненский 2-й сельсовет', 'genitive', 'Подгорненского 2-го сельсовета'],
    ['Борковский сельсовет', 'accusative', 'Борковский сельсовет'],
    ['Борковская сельская избирательная комиссия', 'genitive', 'Борковской сельской избирательной комиссии'],
    ['Борковская сельская избирательная комиссия', 'accusative', 'Борковскую сельскую избирательную комиссию'],
    ['Борковская сельская избирательная комиссия', 'instrumental', 'Борковской сельской избирательной комиссией'],
    ['Центральная избирательная комиссия при ВЦИК', 'dative', 'Центральной избирательной комиссии при ВЦИК'],
    ['Ольховский уездный исполнительный комитет', 'dative', 'Ольховскому уездному исполнительному комитету'],
    ['Президиум ВЦИК', 'genitive', 'Президиума ВЦИК'],
    ['Покровская волость Ольховского уезда', 'genitive', 'Покровской волости Ольховского уезда'],
    ['Нижний посадский совет', 'genitive', 'Нижнего посадского совета'],
    ['Северный край', 'genitive', 'Северного края'],
    ['Уральская область', 'instrumental', 'Уральской областью'],
    ['Медвежий сельсовет', 'genitive', 'Медвежьего сельсовета'],
    ['Нижне-Козий сельсовет', 'dative', 'Нижне-Козьему сельсовету'],
    ['Козья волостная избирательная комиссия', 'dative', 'Козьей волостной избирательной комиссии'],
    ['Казачья волость', 'accusative', 'Казачью волость'],
    ['Рабочая волость', 'genitive', 'Рабочей волости'],
    ['Свежая волость', 'instrumental', 'Свежей волостью'],
    ['Большая волость', 'genitive', 'Большой волости'],
    ['Рабочий районный совет', 'genitive', 'Рабочего районного совета'],
    ['Покровский волисполком', 'dative', 'Покровскому волисполкому'],
  ] as const)('%s in the %s', (name, to, written) => {
    expect(declineBody(name, to)).toBe(written);
  });
});

describe('articles', () => {
  it('are cited by number, letter, part and note', () => {
    expect(writtenArticle('29')).toBe('ст.\u00a029');
    expect(writtenArticle('15.з')).toBe('ст.\u00a015, лит.\u00a0«з»');
    expect(writtenArticle('44.n1')).toBe('прим.\u00a01 к\u00a0ст.\u00a044');
    expect(writtenArticle('37.n1')).toBe('прим. к\u00a0ст.\u00a037');
    expect(writtenArticle('48.2')).toBe('ст.\u00a048, ч.\u00a02');
  });

  it.each(['3', '5.а', '13.n1'])('art. %s is lost and cannot be cited', (ref) => {
    expect(() => writtenArticle(ref)).toThrow(RangeError);
  });

  it('of the Constitution go by their own numbers', () => {
    expect(writtenCitations(['24', '26', { article: '11', source: 'constitution' }])).toBe(
      'ст.\u00a024, 26 Инструкции ВЦИК о выборах; ст.\u00a011 Конституции РСФСР',
    );
    expect(writtenCitations(['16.з'])).toBe('ст.\u00a016, лит.\u00a0«з», Инструкции ВЦИК о выборах');
    expect(writtenCitations([])).toBe('');
  });
});
