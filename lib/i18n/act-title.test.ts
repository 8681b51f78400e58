import { expect, test } from 'vitest';
import { ACTS } from '@/lib/acts/registry';
import { actGround, actTitle } from './act-title';
import { LOCALES } from './locales';
import { grounds } from './messages/ru/grounds';

test('what changed a record is told as its ground, in every language, and never as an order to do it', () => {
  for (const locale of LOCALES) {
    expect(actGround('uchastki/adopt', locale)).not.toBe(actTitle('uchastki/adopt', locale));
  }
  expect(actGround('uchastki/adopt', 'ru')).toBe('разбивка на участки');
  expect(actGround('accounts/set-password', 'ru')).toBeNull();
});

test('every ground is that of an act', () => {
  const told = ACTS.filter(({ name }) => actGround(name, 'ru') !== null);
  expect(told).toHaveLength(Object.values(grounds).flatMap(Object.keys).length);
});
