import { expect, it } from 'vitest';
import { addYears, civilDay, parseCivilDay } from './civil-day';
import { parseFactDay } from './fact-day';

it('a day that no calendar or no database has is none', () => {
  expect(parseCivilDay('1928-02-29')).toBe('1928-02-29');
  for (const text of ['1927-02-29', '0000-01-01', '9900-01-01', '9999-12-31', '1927-1-1', ''])
    expect(parseCivilDay(text)).toBeNull();
  for (const text of ['0000-05', '0000-01-01']) expect(parseFactDay(text)).toBeNull();
});

it('what is reckoned from the last day that is taken can be written and sorted like any other', () => {
  expect(addYears(civilDay('9899-12-31'), 5)).toBe('9904-12-31');
});
