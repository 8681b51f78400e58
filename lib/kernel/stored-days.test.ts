import { describe, expect, it } from 'vitest';
import { civilDay } from './civil-day';
import { exactly, UNKNOWN_DAY } from './fact-day';
import { columnOfDay, columnOfFact, dayOfColumn, factOfColumn } from './stored-days';

const DAY = civilDay('1927-01-24');
const DATE = new Date('1927-01-24T00:00:00.000Z');

describe('a day in a column', () => {
  it('comes back as it was', () => {
    expect(columnOfDay(DAY)).toEqual(DATE);
    expect(dayOfColumn(DATE)).toBe(DAY);
    expect(columnOfFact(exactly(DAY))).toEqual(DATE);
    expect(factOfColumn(DATE)).toEqual(exactly(DAY));
  });

  it('that is not known exactly is no value', () => {
    expect([columnOfDay(null), dayOfColumn(null), columnOfFact(undefined), columnOfFact(null)]).toEqual(
      Array(4).fill(null),
    );
    expect(columnOfFact({ earliest: civilDay('1927-01-01'), latest: civilDay('1927-01-31') })).toBeNull();
    expect(factOfColumn(null)).toEqual(UNKNOWN_DAY);
  });
});
