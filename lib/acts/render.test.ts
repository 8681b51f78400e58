import { expect, test } from 'vitest';
import { conflict, conflictAt } from './refusal';
import { renderRefusal } from './render';

test('a conflict that one field makes is said beside that field', () => {
  const said = renderRefusal(conflictAt(['login'], 'login-taken'), 'ru');
  expect(said).toMatchObject({ status: 409, issues: [{ path: ['login'], message: said.detail }] });
  expect(said.detail).toBe('Такое имя для входа уже есть. Возьмите другое.');
});

test('a conflict with what another has done speaks of no field', () => {
  expect(renderRefusal(conflict('meeting-opened'), 'ru').issues).toBeUndefined();
});
