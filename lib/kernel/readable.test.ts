import { expect, it } from 'vitest';
import { findUnreadable } from './readable';

it('a zero character or half of one is found where it stands, in a value as in a name', () => {
  expect(findUnreadable({ people: [{ surname: 'Иванов' }, { surname: 'Пет\0ров' }] })).toEqual([
    'people',
    1,
    'surname',
  ]);
  expect(findUnreadable({ text: '\ud83d' })).toEqual(['text']);
  expect(findUnreadable({ facts: { 'a\0': 1 } })).toEqual(['facts']);
});

it('whole texts of any script pass, and what lies ever so deep is read in time', () => {
  expect(findUnreadable({ surname: 'Ѳёдоровъ 𐍈 😀', on: null, version: 1, file: new Blob(['\0']) })).toBeNull();
  let deep: unknown = '\0';
  for (let level = 0; level < 200_000; level++) deep = [deep];
  expect(findUnreadable(deep)).toHaveLength(200_000);
});
