import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, PASSWORD, type World } from '@/lib/testing/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const refusedAs = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });
const open = (who: string, login: string) =>
  world.do(who, 'accounts/open', { login, name: 'Иванова А. П.', password: PASSWORD });

test('a chair opens an account and makes it the commission’s own clerk, and nothing more', async () => {
  const { id } = await open('borkovskaya-chair', 'novyi-sekretar');
  const appoint = (held: string, bodyId: string) =>
    world.try('borkovskaya-chair', 'accounts/appoint', { accountId: id, function: held, bodyId });
  expect(await appoint('clerk', world.id('borkovskaya'))).toMatchObject({ ok: true });
  expect(await appoint('chair', world.id('borkovskaya'))).toMatchObject(refusedAs('FORBIDDEN'));
  expect(await appoint('soviet-secretary', world.id('Борковский'))).toMatchObject(refusedAs('FORBIDDEN'));
  expect(await appoint('clerk', world.id('luzhinskaya'))).toMatchObject(refusedAs('NOT_FOUND'));
  expect(await appoint('clerk', world.id('borkovskaya'))).toMatchObject(
    refusedAs('CONFLICT', { reason: 'already-appointed' }),
  );
});

test('a chair who makes a higher account the commission’s clerk does not thereby get hold of it', async () => {
  const admin = world.id('admin');
  await world.do('kamenskaya-chair', 'accounts/appoint', {
    accountId: admin,
    function: 'clerk',
    bodyId: world.id('kamenskaya'),
  });
  const taken = await world.try('kamenskaya-chair', 'accounts/set-password', {
    accountId: admin,
    password: 'now it is mine',
  });
  expect(taken).toMatchObject(refusedAs('FORBIDDEN'));
  expect(await world.try('kamenskaya-chair', 'accounts/close', { accountId: admin })).toMatchObject(
    refusedAs('FORBIDDEN'),
  );
});

test('an admin of a uezd neither handles an account of the guberniya nor appoints above the uezd', async () => {
  const above = { accountId: world.id('guberniya-chair'), password: 'another password' };
  expect(await world.try('uezd-admin', 'accounts/set-password', above)).toMatchObject(refusedAs('NOT_FOUND'));
  const appointing = { accountId: world.id('uezd-admin'), function: 'admin', bodyId: world.id('Верхневолжская') };
  expect(await world.try('uezd-admin', 'accounts/appoint', appointing)).toMatchObject(refusedAs('NOT_FOUND'));
});

test('one’s own password is changed with the old one, whoever one is', async () => {
  const accountId = world.id('uezd-observer');
  const set = (input: object) =>
    world.try('uezd-observer', 'accounts/set-password', { accountId, password: 'my own new one', ...input });
  expect(await set({})).toMatchObject(refusedAs('INVALID_INPUT', { issues: [{ path: ['oldPassword'] }] }));
  expect(await set({ oldPassword: 'a guess of mine' })).toMatchObject(
    refusedAs('INVALID_INPUT', { issues: [{ message: 'wrong-password' }] }),
  );
  expect(await set({ oldPassword: PASSWORD })).toMatchObject({ ok: true });
  const other = { accountId: world.id('uezd-clerk'), password: 'not mine to set', oldPassword: PASSWORD };
  expect(await world.try('uezd-observer', 'accounts/set-password', other)).toMatchObject({ ok: false });
});

test('the last admin of the guberniya cannot be dismissed or closed, the last but one can', async () => {
  const [held] = (await world.as('admin')).appointments;
  const last = refusedAs('CONFLICT', { reason: 'last-admin' });
  expect(await world.try('admin', 'accounts/dismiss', { appointmentId: held?.id })).toMatchObject(last);
  expect(await world.try('admin', 'accounts/close', { accountId: world.id('admin') })).toMatchObject(last);
});

test('a login is taken whatever its letters, and a secretary sits at a soviet alone', async () => {
  await open('admin', 'petrov');
  const again = { login: 'PETROV', name: 'Петров', password: PASSWORD };
  expect(await world.try('admin', 'accounts/open', again)).toMatchObject(
    refusedAs('CONFLICT', { reason: 'login-taken', at: ['login'] }),
  );
  const misplaced = {
    accountId: world.id('uezd-observer'),
    function: 'soviet-secretary',
    bodyId: world.id('Покровская'),
  };
  expect(await world.try('admin', 'accounts/appoint', misplaced)).toMatchObject(
    refusedAs('INVALID_INPUT', { issues: [{ message: 'not-a-soviet' }] }),
  );
});
