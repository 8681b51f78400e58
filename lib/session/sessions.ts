import { createHash, randomBytes } from 'node:crypto';
import { type ActorAppointment, WHOLE } from '@/lib/access/actor';
import { COMMISSION_KINDS, FUNCTIONS } from '@/lib/access/functions';
import { oneOf } from '@/lib/kernel/one-of';
import type { Store } from '@/lib/store/client';
import type { Actor } from './actor';
import { findStore } from './stores';

const LIFETIME = 12 * 60 * 60 * 1000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export interface NewSession {
  /** `GUBERNIYA.SECRET`: kept by its bearer alone, the database has its hash. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Opens a session of an account: a browser's or a program's. */
export async function openSession(store: Store, accountId: string, kind: 'browser' | 'token'): Promise<NewSession> {
  const token = `${store.guberniya}.${randomBytes(32).toString('base64url')}`;
  const expiresAt = new Date(Date.now() + LIFETIME);
  await store.prisma.session.create({ data: { accountId, kind, tokenHash: hashOf(token), expiresAt } });
  return { token, expiresAt };
}

/** Ends a session at once, on the server's side. */
export async function endSession(token: string): Promise<void> {
  const store = storeOfToken(token);
  await store?.prisma.session.updateMany({
    where: { tokenHash: hashOf(token), revokedAt: null },
    data: { revokedAt: new Date() },
  });
}

const storeOfToken = (token: string): Store | null => findStore(token.slice(0, Math.max(0, token.indexOf('.'))));

/** Who bears the token, with the appointments as they are now; null when it is unknown, ended, revoked or closed. */
export async function findActor(token: string): Promise<Actor | null> {
  const store = storeOfToken(token);
  if (store === null) return null;
  const session = await store.prisma.session.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { account: true },
  });
  if (session === null || session.revokedAt !== null || session.expiresAt <= new Date()) return null;
  if (session.account.closedAt !== null) return null;
  const { account } = session;
  const appointments = await listAppointments(store, account.id);
  return {
    accountId: account.id,
    name: account.name,
    login: account.login,
    sessionId: session.id,
    store,
    appointments,
  };
}

/** An account as an actor without a session: for the seed, the start script and the tests. */
export async function getActorOf(store: Store, accountId: string): Promise<Actor> {
  const account = await store.prisma.account.findUniqueOrThrow({ where: { id: accountId } });
  const appointments = await listAppointments(store, accountId);
  return { accountId, name: account.name, login: account.login, sessionId: '', store, appointments };
}

const placeOf = (territory: { id: string; path: string; name: string } | null) =>
  territory === null
    ? { ...WHOLE, territoryName: '' }
    : { territoryId: territory.id, territoryPath: territory.path, territoryName: territory.name };

async function listAppointments(store: Store, accountId: string): Promise<ActorAppointment[]> {
  const rows = await store.prisma.appointment.findMany({
    where: { accountId, dismissedAt: null },
    include: { commission: { include: { territory: true } }, territory: true },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => {
    const place = placeOf(row.commission?.territory ?? row.territory);
    return {
      id: row.id,
      function: oneOf(FUNCTIONS, row.function),
      commission:
        row.commission === null ? null : { id: row.commission.id, kind: oneOf(COMMISSION_KINDS, row.commission.kind) },
      ...place,
      campaignId: row.commission?.campaignId ?? row.campaignId,
    };
  });
}
