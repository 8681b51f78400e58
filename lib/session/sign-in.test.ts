import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { perform } from '@/lib/acts/perform';
import { findAct } from '@/lib/acts/registry';
import { applyMigrations, grantToProgram } from '@/lib/store/migrate';
import { createWorld, PASSWORD, type World } from '@/lib/testing/world';
import { ActorChanged } from './actor';
import { makeFirstAccount } from './first-account';
import { endSession, findActor, presumeActor } from './sessions';
import { signIn } from './sign-in';
import { findStore, listStores } from './stores';

const ADDRESS = '192.0.2.1';
let world: World;

beforeAll(async () => {
  world = await createWorld();
  const { ownerUrl, schema, url } = world.database;
  await applyMigrations(ownerUrl, 'vtoraya');
  await grantToProgram(ownerUrl, 'vtoraya');
  process.env.DATABASE_URL = url;
  process.env.IZBIRKOM_GUBERNIYAS = `${schema},vtoraya`;
  const second = findStore('vtoraya');
  if (second !== null) await makeFirstAccount(second, 'admin of the second');
});
afterAll(async () => {
  await Promise.all(listStores().map((store) => store.prisma.$disconnect()));
  await world.close();
});

const enter = (login: string, password = PASSWORD, address = ADDRESS, guberniya = world.database.schema) =>
  signIn({ login, password, guberniya }, address, 'token');

async function tokenOf(login: string): Promise<string> {
  const opened = await enter(login);
  if (!opened.ok) throw new Error(`${login} could not sign in: ${opened.error}`);
  return opened.value.token;
}

describe('a session', () => {
  test('is known by its token until it is ended, and not a moment longer', async () => {
    const token = await tokenOf('uezd-clerk');
    expect(await findActor(token)).toMatchObject({ login: 'uezd-clerk', appointments: [{ function: 'clerk' }] });
    await endSession(token);
    expect(await findActor(token)).toBeNull();
  });

  test('lies in the database as a hash alone', async () => {
    const token = await tokenOf('uezd-clerk');
    const stored = await world.store.prisma.session.findMany();
    expect(JSON.stringify(stored)).not.toContain(token.split('.')[1]);
  });

  test('presumed for an act is confirmed within it: who has ended it meanwhile does nothing', async () => {
    const act = findAct('elections/announce');
    const announce = async (token: string) => {
      const presumed = await presumeActor(token);
      if (act === null || presumed === null) throw new Error('Nobody to try it');
      const input = { campaignId: world.id('campaign'), sovietId: world.id('Борковский'), startsOn: '1927-02-20' };
      return perform(act, input, presumed);
    };
    const ended = await tokenOf('borkovskaya-chair');
    await findActor(ended);
    await endSession(ended);
    await expect(announce(ended)).rejects.toThrow(ActorChanged);
    expect(await world.store.prisma.election.count()).toBe(0);
    expect(await presumeActor(ended)).toBeNull();
    const token = await tokenOf('borkovskaya-chair');
    await findActor(token);
    expect(await announce(token)).toMatchObject({ ok: true });
  });

  test('presumed is confirmed before a refusal too, and whenever its appointments are others', async () => {
    const act = findAct('register/amend-resident');
    const token = await tokenOf('kamenskaya-secretary');
    const known = await findActor(token);
    const presumed = await presumeActor(token);
    if (act === null || known === null || presumed === null) throw new Error('Nobody to try it');
    expect(await perform(act, {}, presumed)).toMatchObject({ error: { code: 'INVALID_INPUT' } });
    await world.store.prisma.appointment.update({
      where: { id: known.appointments[0]?.id ?? '' },
      data: { dismissedAt: new Date() },
    });
    await expect(perform(act, {}, presumed)).rejects.toThrow(ActorChanged);
    expect(await presumeActor(token)).toMatchObject({ appointments: [] });
  });

  test('ends at once when the account is dismissed, gets another password, or is closed', async () => {
    for (const [login, act, input] of [
      ['zarechnaya-agent', 'accounts/dismiss', 'appointmentId'],
      ['zarechnaya-clerk', 'accounts/set-password', 'accountId'],
      ['zarechnaya-chair', 'accounts/close', 'accountId'],
    ] as const) {
      const token = await tokenOf(login);
      const actor = await findActor(token);
      const id = input === 'accountId' ? actor?.accountId : actor?.appointments[0]?.id;
      await world.do('admin', act, { [input]: id, ...(act.endsWith('password') && { password: 'another password' }) });
      expect(await findActor(token), act).toBeNull();
    }
    expect(await enter('zarechnaya-chair')).toEqual({ ok: false, error: 'wrong' });
    expect(await enter('zarechnaya-clerk')).toEqual({ ok: false, error: 'wrong' });
    expect(await enter('zarechnaya-clerk', 'another password')).toMatchObject({ ok: true });
  });
});

describe('failed tries', () => {
  test('close the way after ten in fifteen minutes, for that login from that address alone', async () => {
    for (let tried = 0; tried < 10; tried += 1)
      expect(await enter('guberniya-clerk', 'a wrong one')).toEqual({ ok: false, error: 'wrong' });
    expect(await enter('guberniya-clerk')).toEqual({ ok: false, error: 'too-many' });
    expect(await enter('Guberniya-Clerk ')).toEqual({ ok: false, error: 'too-many' });
    expect(await enter('guberniya-clerk', PASSWORD, '192.0.2.2')).toMatchObject({ ok: true });
    expect(await enter('guberniya-chair')).toMatchObject({ ok: true });
    await world.store.prisma.signInFailure.updateMany({ data: { at: new Date(Date.now() - 16 * 60_000) } });
    expect(await enter('guberniya-clerk')).toMatchObject({ ok: true });
  });

  test('sent all at once are counted all the same', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => enter('olkhovsk-clerk', 'a wrong one')));
    const wrong = answers.filter((answer) => !answer.ok && answer.error === 'wrong');
    expect(wrong.length).toBeLessThanOrEqual(10);
  });
});

describe('two guberniyas in one database', () => {
  test('have accounts of their own, and signing in names which', async () => {
    expect(await signIn({ login: 'admin', password: 'admin of the second' }, ADDRESS, 'token')).toMatchObject({
      ok: false,
    });
    expect(await enter('admin', 'admin of the second', ADDRESS, 'vtoraya')).toMatchObject({ ok: true });
    expect(await enter('admin', 'admin of the second')).toEqual({ ok: false, error: 'wrong' });
    expect(await enter('uezd-clerk', PASSWORD, ADDRESS, 'vtoraya')).toEqual({ ok: false, error: 'wrong' });
    expect(await enter('admin', 'admin of the second', ADDRESS, 'pg_catalog')).toEqual({ ok: false, error: 'wrong' });
  });

  test('never reach one another: an id of the first is nothing in the second', async () => {
    const opened = await enter('admin', 'admin of the second', ADDRESS, 'vtoraya');
    const actor = opened.ok ? await findActor(opened.value.token) : null;
    const setDay = findAct('campaign/set-day');
    if (actor === null || setDay === null) throw new Error('The admin of the second guberniya is not signed in');
    const tried = await perform(setDay, { campaignId: world.id('campaign'), today: '1927-05-05' }, actor);
    expect(tried).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(await actor.store.prisma.territory.count()).toBe(0);
    expect(await world.store.prisma.territory.count()).toBeGreaterThan(0);
  });

  test('a token of one is no token of the other', async () => {
    const token = await tokenOf('uezd-clerk');
    expect(await findActor(token.replace(`${world.database.schema}.`, 'vtoraya.'))).toBeNull();
  });
});
