import { expect, test } from 'vitest';
import { refusals } from '@/lib/i18n/messages/ru/refusals';
import { conflict, conflictAt } from './refusal';
import { renderRefusal } from './render';
import { STALE } from './stale';

test('a conflict that one field makes is said beside that field', () => {
  const said = renderRefusal(conflictAt(['login'], 'login-taken'), 'ru');
  expect(said).toMatchObject({ status: 409, issues: [{ path: ['login'], message: said.detail }] });
  expect(said.detail).toBe('Такое имя для входа уже есть. Возьмите другое.');
});

test('a conflict with what another has done speaks of no field', () => {
  expect(renderRefusal(conflict('meeting-opened'), 'ru').issues).toBeUndefined();
});

test('a page is to be loaded anew where it shows what is no more, not where the same would be refused again', () => {
  expect(renderRefusal(conflict('petition-approved'), 'ru').isStale).toBe(true);
  expect(renderRefusal(conflict('changed-meanwhile'), 'ru').isStale).toBe(true);
  for (const reason of ['no-commission-above', 'no-central-commission', 'territory-name-taken', 'login-taken'])
    expect(renderRefusal(conflict(reason), 'ru').isStale).toBeUndefined();
});

test('every refusal that asks for it is one that there is', () => {
  expect([...STALE].filter((reason) => !(reason in refusals))).toEqual([]);
});
