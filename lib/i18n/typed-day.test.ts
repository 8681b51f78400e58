import { expect, test } from 'vitest';
import { readTypedDay, typedDay } from './typed-day';

test.each([
  ['17.01.1927', '1927-01-17'],
  ['17.1.27', '1927-01-17'],
  ['17 01 1927', '1927-01-17'],
  ['17011927', '1927-01-17'],
  ['1927-01-17', '1927-01-17'],
  [' 5/2/1927 ', '1927-02-05'],
  ['30.02.1927', null],
  ['01.1927', null],
  ['завтра', null],
])('«%s» is read as %s', (typed, day) => {
  expect(readTypedDay(typed)).toBe(day);
});

test('where the day may be approximate, a month alone is enough', () => {
  expect(readTypedDay('01.1927', true)).toBe('1927-01');
  expect(readTypedDay('13.1927', true)).toBeNull();
});

test('a stored day comes back as it is typed', () => {
  expect(typedDay('1927-01-17')).toBe('17.01.1927');
  expect(typedDay('1927-01')).toBe('01.1927');
});

test('a month that is all that is known is read again as a field keeps it, and shown as it was typed', () => {
  const kept = readTypedDay('02.1927', true);
  expect(kept).toBe('1927-02');
  expect(readTypedDay(kept ?? '', true)).toBe('1927-02');
  expect(typedDay(kept ?? '')).toBe('02.1927');
  expect(readTypedDay('1927-02')).toBeNull();
  expect(readTypedDay('1927-13', true)).toBeNull();
});
