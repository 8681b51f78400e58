import { createHash, randomBytes } from 'node:crypto';
import { type ActorAppointment, WHOLE } from '@/lib/access/actor';
import { COMMISSION_KINDS, FUNCTIONS } from '@/lib/access/functions';
import { oneOf } from '@/lib/kernel/one-of';
import type { Db, Store } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { often } from '@/lib/store/straight';
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

/** An account beside one of its appointments, or beside none. */
interface ActorRow {
  readonly account_id: string;
  readonly name: string;
  readonly login: string;
  readonly appointment_id: string | null;
  readonly function: string | null;
  readonly commission_id: string | null;
  readonly commission_kind: string | null;
  readonly territory_id: string | null;
  readonly territory_path: string | null;
  readonly territory_name: string | null;
  readonly campaign_id: string | null;
}

const ACTOR = Prisma.sql`account.id AS account_id, account.name, account.login, p.id AS appointment_id, p.function,
  c.id AS commission_id, c.kind AS commission_kind, place.id AS territory_id, place.path AS territory_path,
  place.name AS territory_name, coalesce(c.campaign_id, p.campaign_id) AS campaign_id`;
const APPOINTED = Prisma.sql`
  LEFT JOIN appointment p ON p.account_id = account.id AND p.dismissed_at IS NULL
  LEFT JOIN commission c ON c.id = p.commission_id
  LEFT JOIN territory place ON place.id = coalesce(c.territory_id, p.territory_id)`;

type SessionRow = ActorRow & { readonly session_id: string };

const rowsOf = (db: Db, tokenHash: string): Promise<readonly SessionRow[]> =>
  db.$queryRaw<SessionRow[]>(
    often(Prisma.sql`
      SELECT session.id AS session_id, ${ACTOR}
      FROM session JOIN account ON account.id = session.account_id ${APPOINTED}
      WHERE session.token_hash = ${tokenHash} AND session.revoked_at IS NULL AND account.closed_at IS NULL
        AND session.expires_at > ${new Date().toISOString()}::timestamptz
      ORDER BY p.id`),
  );

/** Who bore each token when it was last asked about, by the token's hash; those asked about longest ago are forgotten. */
const seen = new Map<string, Actor>();
const MOST_SEEN = 1_000;

function remember(tokenHash: string, actor: Actor, rows: readonly SessionRow[]): void {
  const then = JSON.stringify(rows);
  const confirm = async (db: Db): Promise<boolean> => {
    const isStill = JSON.stringify(await rowsOf(db, tokenHash)) === then;
    if (!isStill) seen.delete(tokenHash);
    return isStill;
  };
  seen.delete(tokenHash);
  seen.set(tokenHash, { ...actor, confirm });
  const [longestAgo] = seen.keys();
  if (seen.size > MOST_SEEN && longestAgo !== undefined) seen.delete(longestAgo);
}

/**
 * Who bears the token, with the appointments as they are now; null when it is unknown, ended, revoked or closed. Every
 * request asks this, in one question.
 */
export async function findActor(token: string): Promise<Actor | null> {
  const store = storeOfToken(token);
  if (store === null) return null;
  const tokenHash = hashOf(token);
  const rows = await rowsOf(store.prisma, tokenHash);
  const [first] = rows;
  if (first === undefined) return null;
  const actor = actorOf(store, first, first.session_id, rows);
  remember(tokenHash, actor, rows);
  return actor;
}

/**
 * Who bore the token last, for an act, whose own transaction confirms it together with what it loads; whoever has not been
 * seen yet is asked about.
 */
export const presumeActor = async (token: string): Promise<Actor | null> =>
  seen.get(hashOf(token)) ?? (await findActor(token));

/** An account as an actor without a session: for the seed, the start script and the tests. */
export async function getActorOf(store: Store, accountId: string): Promise<Actor> {
  const rows = await store.prisma.$queryRaw<ActorRow[]>`
    SELECT ${ACTOR} FROM account ${APPOINTED} WHERE account.id = ${accountId}::uuid ORDER BY p.id`;
  const [first] = rows;
  if (first === undefined) throw new Error(`There is no account ${accountId}`);
  return actorOf(store, first, '', rows);
}

const actorOf = (
  store: Store,
  { account_id: accountId, name, login }: ActorRow,
  sessionId: string,
  rows: readonly ActorRow[],
): Actor => ({ ...{ accountId, name, login, sessionId, store }, appointments: rows.flatMap(appointmentOf) });

function appointmentOf(row: ActorRow): ActorAppointment[] {
  if (row.appointment_id === null) return [];
  return [
    {
      id: row.appointment_id,
      function: oneOf(FUNCTIONS, row.function ?? ''),
      commission:
        row.commission_id === null
          ? null
          : { id: row.commission_id, kind: oneOf(COMMISSION_KINDS, row.commission_kind ?? '') },
      ...placeOf(row),
      campaignId: row.campaign_id,
    },
  ];
}

const placeOf = ({ territory_id: id, territory_path: path, territory_name: name }: ActorRow) =>
  id === null
    ? { ...WHOLE, territoryName: '' }
    : { territoryId: id, territoryPath: path ?? '', territoryName: name ?? '' };
