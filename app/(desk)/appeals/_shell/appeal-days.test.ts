import { expect, test } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { daysOf } from './appeal-days';

const day = civilDay;
const complaint = (filed: string, announced: string | null, today: string) =>
  daysOf({
    ...{ filedOn: day(filed), announcedOn: announced === null ? null : day(announced), filingDue: null },
    ...{ addressedTo: null, announcements: [], route: [], today: day(today), electionStart: day('1927-02-13') },
  });

test('the days of a complaint bear no year in that of its elections, whenever they are read', () => {
  for (const today of ['1927-02-01', '1928-05-01']) {
    const { day: written, isDated } = complaint('1927-01-20', '1927-02-01', today);
    expect(isDated).toBe(false);
    expect(written(day('1927-01-20'), 'ru')).toBe('20 января');
  }
});

test('and the year where they lie in two: the twentieth of January is not said twice of two days', () => {
  const { day: written, short } = complaint('1927-01-20', '1928-01-20', '1928-05-01');
  expect(written(day('1927-01-20'), 'ru')).toBe('20 января 1927\u00a0г.');
  expect(written(day('1928-01-20'), 'ru')).toBe('20 января 1928\u00a0г.');
  expect(short(day('1928-01-20'), 'ru')).toBe('20 янв 1928');
});

test('and where they lie in another year than the elections and than today', () => {
  expect(complaint('1926-12-20', null, '1927-02-01').isDated).toBe(true);
  expect(complaint('1926-12-20', null, '1926-12-21').isDated).toBe(false);
});
