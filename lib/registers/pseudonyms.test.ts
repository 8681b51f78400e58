import { describe, expect, it } from 'vitest';
import { INVENTED_MEN, INVENTED_SURNAMES, INVENTED_WOMEN } from './names/invented';
import { normalizeName } from './normalize-name';
import { type Concealed, INVENTED_NAMES, pseudonymsBy } from './pseudonyms';

const person = (residentId: string, more: Partial<Concealed> = {}): Concealed => ({
  ...{ residentId, settlementId: 's', household: '7', surname: 'Котов', given: 'Иван', patronymic: 'Ильич', sex: 'm' },
  ...more,
});

const by = pseudonymsBy('secret', new Set());
const nameOf = (one: Concealed, names = by) => [names.surnameOf(one), names.givenOf(one), names.patronymicOf(one)];
const many = Array.from({ length: 200 }, (_, i) => person(`r${i}`, { household: String(i) }));

describe('pseudonyms', () => {
  it('are the same for one person however often they are asked for', () => {
    expect(nameOf(person('a'))).toEqual(nameOf(person('a'), pseudonymsBy('secret', new Set())));
  });

  it('are others by another secret', () => {
    const other = pseudonymsBy('another', new Set());
    expect(many.filter((one) => nameOf(one).join() === nameOf(one, other).join())).toEqual([]);
  });

  it('leave a family its surname and its father, in whatever spelling of either sex', () => {
    const [head, wife, daughter] = [
      person('a'),
      person('b', { surname: 'Котова', sex: 'f', patronymic: 'Фоминична' }),
      person('c', { surname: 'Котова', sex: 'f', patronymic: 'Ильинична', household: '№ 7' }),
    ];
    expect(by.surnameOf(wife)).toBe(`${by.surnameOf(head)}а`);
    expect(by.surnameOf(daughter)).toBe(by.surnameOf(wife));
    expect(by.patronymicOf(daughter)).toBe(by.patronymicOf(head).replace(/ич$/, 'на'));
    expect(by.patronymicOf(wife)).not.toBe(by.patronymicOf(daughter));
  });

  it('agree with the sex', () => {
    for (const one of many) {
      expect(INVENTED_MEN).toContain(by.givenOf(one));
      expect(INVENTED_WOMEN).toContain(by.givenOf({ ...one, sex: 'f' }));
      expect(by.patronymicOf({ ...one, sex: 'f' })).toMatch(/на$/);
    }
  });

  it('do not tell which households bear the same surname', () => {
    expect(new Set(many.map(by.surnameOf)).size).toBeGreaterThan(150);
  });

  it('give nobody a name that somebody bears', () => {
    const real = new Set(INVENTED_NAMES.filter((_, i) => i % 3 === 0).map(normalizeName));
    const names = many.flatMap((one) => nameOf(one, pseudonymsBy('secret', real)));
    expect(names.filter((name) => name === '' || real.has(normalizeName(name)))).toEqual([]);
  });

  it('leave empty what is unknown', () => {
    expect(nameOf(person('a', { given: '', patronymic: '' })).slice(1)).toEqual(['', '']);
  });

  it('number the same thing alike, and not the same of another kind', () => {
    expect(by.numberOf('person', 'a')).toBe(by.numberOf('person', 'a'));
    expect(by.numberOf('person', 'a')).not.toBe(by.numberOf('entry', 'a'));
    expect(by.numberOf('person', 'a')).toMatch(/^[0-9a-f]{16}$/);
  });

  it('are drawn from names that differ', () => {
    for (const names of [INVENTED_SURNAMES, INVENTED_MEN, INVENTED_WOMEN])
      expect(new Set(names).size).toBe(names.length);
  });
});
