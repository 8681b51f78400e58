import { describe, expect, test } from 'vitest';
import { franchiseOf, type Reckoning, withWord } from './franchise-with';

const row = (entryId: string, listId: string) => ({ entryId, listId, state: 'entered', isSatisfied: false });
const word = (entryId: string, listId: string, isSatisfied = true) => ({ entryId, listId, isSatisfied });

describe('art. 29: whose right comes back by a word on one row', () => {
  const twice: Reckoning = { byAge: 'elector', rows: [row('trade', 'list'), row('cult', 'list')] };

  test('listed on two grounds, a person votes again only when both are gone', () => {
    const once = withWord(twice, word('trade', 'list'));
    expect(franchiseOf(once)).toBe('disfranchised');
    expect(franchiseOf(withWord(once, word('cult', 'list')))).toBe('elector');
  });

  test('one entry on the list and on its supplement is restored on both', () => {
    const both: Reckoning = { byAge: 'elector', rows: [row('trade', 'list'), row('trade', 'supplement')] };
    expect(franchiseOf(withWord(both, word('trade', 'supplement')))).toBe('elector');
  });

  test('art. 32: taken back, the ground bars again, and the age counts beside it', () => {
    const satisfied = withWord(twice, word('trade', 'list'));
    expect(withWord(satisfied, word('trade', 'list', false))).toEqual(twice);
    const young: Reckoning = { byAge: 'under-age', rows: [row('trade', 'list')] };
    expect(franchiseOf(withWord(young, word('trade', 'list')))).toBe('under-age');
  });

  test('art. 19: whom a restoration has given the right back is not barred again by a word on the complaint', () => {
    const restored = { ...row('trade', 'list'), state: 'restored', isSatisfied: true };
    const reversed = { ...word('trade', 'list', false), isRestored: true };
    expect(franchiseOf(withWord({ byAge: 'elector', rows: [restored] }, reversed))).toBe('elector');
    expect(franchiseOf(withWord({ byAge: 'elector', rows: [restored] }, word('trade', 'list', false)))).toBe(
      'disfranchised',
    );
  });

  test('an entry struck off bars nobody, and no word puts it back in force', () => {
    const struck: Reckoning = { byAge: 'elector', rows: [{ ...row('trade', 'list'), state: 'struck' }] };
    expect(franchiseOf(struck)).toBe('elector');
    expect(franchiseOf(withWord(struck, word('trade', 'list', false)))).toBe('elector');
  });
});
