import { expect, test } from 'vitest';
import { listFaults, withoutEmpty } from './act-input';

test('fields left empty are left out of the input, zero and no are not', () => {
  expect(
    withoutEmpty({ name: ' Иван ', number: '', seats: 0, isOral: false, source: { fond: '', opis: '2' } }),
  ).toEqual({
    name: 'Иван',
    seats: 0,
    isOral: false,
    source: { opis: '2' },
  });
});

test('faults of rows are named by their path', () => {
  const errors = { postedOn: { type: 'required', message: 'a' }, documents: [undefined, { kind: { message: 'b' } }] };
  expect(listFaults(errors)).toEqual([
    { name: 'postedOn', message: 'a' },
    { name: 'documents.1.kind', message: 'b' },
  ]);
});
