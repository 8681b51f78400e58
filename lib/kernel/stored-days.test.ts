import { describe, expect, it } from 'vitest';
import { civilDay } from './civil-day';
import { exactly, type FactDay, parseFactDay, readKnown, UNKNOWN_DAY, writtenKnown } from './fact-day';
import { columnOfDay, columnOfFact, dayOfColumn, factOfColumn, knownOf, storedDays } from './stored-days';

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

describe('a day of which only a part is known', () => {
  const march: FactDay | null = parseFactDay('1927-03');
  const since = { earliest: DAY, latest: null };

  it('is kept beside its column, which stays empty, and comes back as it was given', () => {
    const row = storedDays({ filedOn: march, decidedOn: exactly(DAY), sentOn: since, passedOn: UNKNOWN_DAY });
    expect(row).toMatchObject({ filedOn: null, decidedOn: DATE, sentOn: null, passedOn: null });
    expect(knownOf(row, 'filedOn')).toEqual(march);
    expect([knownOf(row, 'decidedOn'), knownOf(row, 'passedOn')]).toEqual([DAY, null]);
    expect(knownOf(row, 'sentOn')).toEqual(since);
  });

  it('stays when another day of the row is written, and goes when its own is', () => {
    const { partDays } = storedDays({ filedOn: march });
    const decided = storedDays({ decidedOn: since }, partDays);
    expect(knownOf({ ...decided, filedOn: null }, 'filedOn')).toEqual(march);
    const filed = storedDays({ filedOn: exactly(DAY) }, decided.partDays);
    expect(filed.partDays).toEqual({ decidedOn: since });
    expect(storedDays({ filedOn: null }, partDays)).toEqual({ filedOn: null, partDays: {} });
  });

  it('is not known in a row that has nothing of it', () => {
    expect(knownOf({ filedOn: null, partDays: {} }, 'filedOn')).toBeNull();
  });
});

describe('a day in a table for other programs', () => {
  it.each([
    [DAY, '1927-01-24'],
    [parseFactDay('1927-02'), '1927-02'],
    [{ earliest: civilDay('1927-01-01'), latest: civilDay('1927-12-31') }, '1927'],
    [{ earliest: DAY, latest: civilDay('1927-02-28') }, '1927-01-24/1927-02-28'],
    [{ earliest: null, latest: DAY }, '../1927-01-24'],
    [UNKNOWN_DAY, null],
    [null, null],
  ])('%j is %s', (day, written) => {
    expect(writtenKnown(day)).toBe(written);
    expect(writtenKnown(readKnown(written ?? ''))).toBe(written);
  });
});
