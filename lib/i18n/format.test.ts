import { describe, expect, test } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { exactly, parseFactDay, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import {
  formatDay,
  formatDayFull,
  formatDayShort,
  formatFactDay,
  formatFactWhen,
  formatNumber,
  formatRelativeDays,
  formatShare,
  withinSentence,
} from './format';

const day = civilDay('1927-01-24');

describe('days in words', () => {
  test.each([
    ['ru', '24 января 1927\u00a0г.', '24 янв', 'Понедельник, 24 января 1927\u00a0года'],
    ['uk', '24 січня 1927\u00a0р.', '24 січ', 'Понеділок, 24 січня 1927\u00a0року'],
    ['en', '24 January 1927', '24 Jan', 'Monday, 24 January 1927'],
  ] as const)('a civil day reads as people write it in %s', (locale, long, short, full) => {
    expect(formatDay(day, locale).replaceAll(' ', ' ')).toBe(long);
    expect(formatDayShort(day, locale)).toBe(short);
    expect(formatDayFull(day, locale).replaceAll(' ', ' ')).toBe(full);
  });

  test.each([
    ['1927-01-24', 'сегодня'],
    ['1927-01-23', 'вчера'],
    ['1927-01-28', 'через 4 дня'],
    ['1927-02-08', 'через 15 дней'],
    ['1927-01-03', '21 день назад'],
  ])('%s seen from 24 January 1927 is «%s»', (due, words) => {
    expect(formatRelativeDays(civilDay(due), day, 'ru')).toBe(words);
  });

  test('a day known only to its month, an unknown day and an open range say what is known', () => {
    expect(formatFactDay(exactly(day), 'ru')).toBe(formatDay(day, 'ru'));
    expect(formatFactDay(parseFactDay('1926-12') ?? UNKNOWN_DAY, 'ru')).toMatch(/^декабрь 1926/);
    expect(formatFactDay(UNKNOWN_DAY, 'uk')).toBe('день невідомий');
    expect(formatFactDay({ earliest: null, latest: day }, 'ru')).toMatch(/^не позднее 24 января/);
    expect(formatFactDay({ earliest: day, latest: civilDay('1927-01-26') }, 'en')).toBe(
      'between 24 and 26 January 1927',
    );
  });
});

describe('a day within a sentence', () => {
  const month = parseFactDay('1927-02') ?? UNKNOWN_DAY;
  const range = { earliest: day, latest: civilDay('1927-01-26') };

  test.each([
    ['ru', 'в феврале 1927 г.', 'между 24 и 26 января 1927 г.', 'день неизвестен'],
    ['uk', 'у лютому 1927 р.', 'між 24 і 26 січня 1927 р.', 'день невідомий'],
    ['en', 'a day of February 1927', 'a day between 24 and 26 January 1927', 'an unknown day'],
  ] as const)('says in %s when a thing was done, not how long it lasted', (locale, inMonth, between, unknown) => {
    const said = (fact: typeof month) => formatFactWhen(fact, locale).replaceAll('\u00a0', ' ');
    expect(said(exactly(day))).toBe(formatDay(day, locale).replaceAll('\u00a0', ' '));
    expect(said(month)).toBe(inMonth);
    expect(said(range)).toBe(between);
    expect(said(UNKNOWN_DAY)).toBe(unknown);
    const year = { earliest: civilDay('1927-01-01'), latest: civilDay('1927-12-31') };
    expect(said(year)).toBe({ ru: 'в 1927 г.', uk: 'у 1927 р.', en: 'a day of 1927' }[locale]);
  });
});

describe('numbers', () => {
  test('thousands are parted by a space that does not break, in English by a comma', () => {
    expect(formatNumber(1159, 'ru')).toBe('1\u00a0159');
    expect(formatNumber(2187000, 'uk')).toBe('2\u00a0187\u00a0000');
    expect(formatNumber(2187000, 'en')).toBe('2,187,000');
  });

  test('a share of nothing is a dash, not a division by zero', () => {
    expect(formatShare(94, 301, 'ru')).toMatch(/^31,2\s%$/);
    expect(formatShare(0, 0, 'ru')).toBe('—');
  });
});

test('a title within a sentence keeps its initials and the names in it', () => {
  expect(withinSentence('Справка волисполкома', 'ru')).toBe('справка волисполкома');
  expect(withinSentence('Постановление Президиума ВЦИК', 'ru')).toBe('постановление Президиума ВЦИК');
  expect(withinSentence('GPU information', 'en')).toBe('GPU information');
});
