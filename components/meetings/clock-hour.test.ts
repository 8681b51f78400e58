import { expect, test } from 'vitest';
import { clockHour, readHour } from './clock-hour';

test.each([
  ['12:10', '12:10'],
  ['12.10', '12:10'],
  ['1210', '12:10'],
  ['9', '09:00'],
  ['9 05', '09:05'],
  ['905', '09:05'],
  ['25:00', '25:00'],
  ['12:70', '12:70'],
  ['', ''],
  ['в полдень', 'в полдень'],
])('the hour typed as «%s» is read as «%s»', (typed, hour) => expect(readHour(typed)).toBe(hour));

test('the clock gives an hour that acts take', () => expect(clockHour()).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/));
