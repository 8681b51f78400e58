import { describe, expect, it } from 'vitest';
import { addressWords, householdForm } from './address';
import { translatorFor } from './translator';

describe('how a household is named', () => {
  it.each(['7', '№ 7', '007', '12а', '12 б', '12/3', '5-бис', ' 40 '])(
    '%s is the number of a household',
    (household) => {
      expect(householdForm(household)).toBe('number');
    },
  );

  it.each(['Фабричная ул., д. 1', '1-я Садовая, 5', 'д. 5', 'хутор Сосна', 'двор 5', 'Казарма № 2'])(
    '%s is said as written: it is a place of its own',
    (household) => {
      expect(householdForm(household)).toBe('address');
    },
  );

  it('a town house is not called a yard, and a person without a household has the settlement alone', () => {
    const t = translatorFor('ru');
    const said = (household: string) => t('common.address', addressWords({ settlement: 'Ольховск', household }));
    expect(said('Фабричная ул., д. 1')).toBe('Ольховск, Фабричная ул., д.\u00a01');
    expect(said('7')).toBe('Ольховск, двор\u00a07');
    expect(said('')).toBe('Ольховск');
  });
});
