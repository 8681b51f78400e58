import { expect, test } from 'vitest';
import { faultyCells } from './faulty-column';

const MAPPING = { settlement: 3, surname: 5, birthYear: 0, bornOn: null };

test('each reason leads to the cell it is about, the first cell of a row too, and to none where the file has no such column', () => {
  expect([...faultyCells(['surname-missing', 'birth-year-unreadable', 'born-on-unreadable'], MAPPING)]).toEqual([5, 0]);
  expect([...faultyCells(['settlement-unknown', 'constructor'], MAPPING)]).toEqual([3]);
});
