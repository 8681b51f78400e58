import { expect, test } from 'vitest';
import { fieldOnSheet, listFaults, withoutEmpty } from './act-input';

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

test.each([
  ['postedOn', ['postedOn', 'places'], 'postedOn'],
  ['copies.0.receivedOn', ['copies.soviet', 'receivedOn'], 'receivedOn'],
  ['copies', ['copies.soviet', 'receivedOn'], 'copies.soviet'],
  ['candidates.2.residentId', ['proposer.name', 'candidates'], 'candidates'],
  ['documents.1.kind', ['kind', 'documents.0.kind', 'documents.1.kind'], 'documents.1.kind'],
  ['electionId', ['postedOn'], undefined],
])('the fault of %s stands beside its field', (place, fields, field) => {
  expect(fieldOnSheet(place, fields)).toBe(field);
});
