import type { AnyAct } from '@/lib/acts/act';
import type { Answer } from '@/lib/acts/perform';
import { perform } from '@/lib/acts/perform';
import type { Refusal } from '@/lib/acts/refusal';
import type { Result } from '@/lib/kernel/result';
import type { Actor } from '@/lib/session/actor';
import { makeFirstAccount } from '@/lib/session/first-account';
import { getActorOf } from '@/lib/session/sessions';
import { openStore, type Store } from '@/lib/store/client';
import { dropDatabase } from './cluster';
import { type TestDatabase, templateDatabase, testDatabase } from './database';
import { addResidents } from './residents';
import { buildUezd } from './uezd';

export const ADMIN_PASSWORD = 'the first password';
export const PASSWORD = 'a long enough password';

/** The act of this name, from its own area alone: a test waits for no other. */
async function getAct(name: string): Promise<AnyAct> {
  const [area] = name.split('/');
  const module: Readonly<Record<string, readonly AnyAct[]>> = await import(`../acts/${area}/acts.ts`);
  const act = Object.values(module)
    .flat()
    .find((candidate) => candidate.name === name);
  if (act === undefined) throw new Error(`There is no act ${name}`);
  return act;
}

/** A test's own database with the uezd in it, changed by acts alone. */
export class World {
  /** Ids by name: territories (`Борковский`), commissions (`borkovskaya`), accounts (by login), `campaign`. */
  readonly ids = new Map<string, string>();

  constructor(
    readonly database: TestDatabase,
    readonly store: Store,
  ) {}

  id(name: string): string {
    const found = this.ids.get(name);
    if (found === undefined) throw new Error(`Nothing is called "${name}" here: ${[...this.ids.keys()].join(', ')}`);
    return found;
  }

  /** The account with its appointments as they are now. */
  async as(login: string): Promise<Actor> {
    const account = await this.store.prisma.account.findUniqueOrThrow({ where: { login } });
    return getActorOf(this.store, account.id);
  }

  async try(
    who: string | Actor,
    name: string,
    input: unknown,
    options: { idempotencyKey?: string } = {},
  ): Promise<Result<Answer, Refusal>> {
    return perform(await getAct(name), input, typeof who === 'string' ? await this.as(who) : who, options);
  }

  /** Does the act; a refusal fails the test with everything it says. */
  async do(who: string | Actor, name: string, input: unknown): Promise<Answer & { readonly id: string }> {
    const done = await this.try(who, name, input);
    if (!done.ok) throw new Error(`${name} was refused: ${JSON.stringify(done.error)}`);
    // Nearly every act names what it made; one that does not is not asked for its id.
    return done.value as Answer & { readonly id: string };
  }

  /** Moves the calendar of a campaign, the one of 1927 unless another is named. */
  async setDay(today: string, campaign = 'campaign'): Promise<void> {
    await this.do('admin', 'campaign/set-day', { campaignId: this.id(campaign), today });
  }

  /** Puts people into a soviet's register in one stroke; their ids in the order of the household list. */
  addResidents(
    soviet: string,
    count: number,
    options: { settlement?: string; bornIn?: number } = {},
  ): Promise<string[]> {
    return addResidents(this.store, this.id(soviet), count, {
      ...options,
      ...(options.settlement !== undefined && { settlementId: this.id(options.settlement) }),
    });
  }

  /** Opens an account and appoints it; its id is kept under its login. */
  async appoint(login: string, appointed: string, bodyId: string, campaignId?: string): Promise<string> {
    const existing = this.ids.get(login);
    const accountId =
      existing ?? (await this.do('admin', 'accounts/open', { login, name: login, password: PASSWORD })).id;
    this.ids.set(login, accountId);
    await this.do('admin', 'accounts/appoint', { accountId, function: appointed, bodyId, campaignId });
    return accountId;
  }

  /** Nobody is connected any more; the database stays, to be copied or read. */
  leave(): Promise<void> {
    return this.store.prisma.$disconnect();
  }

  /** Nothing of it is left: neither connections nor the database. */
  async close(): Promise<void> {
    await this.leave();
    await dropDatabase(this.database.ownerUrl);
  }
}

export interface WorldOptions {
  /** `conduct` unless said. */
  readonly mode?: 'conduct' | 'reconstruct';
  /** The campaign's own calendar stands on this day; 3 January 1927 unless said. */
  readonly today?: string;
}

const IDS = 'test-world';

/**
 * The uezd of the tests: two volosts, their soviets and settlements, a city, a campaign, every commission with its
 * people. It is performed once in a run for each set of options, and copied.
 */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const name = `world_${options.mode ?? 'conduct'}_${options.today ?? 'start'}`.replaceAll('-', '_');
  const template = await templateDatabase(name, (database) => performWorld(database, options));
  const database = await testDatabase(template);
  const world = new World(database, openStore(database.url, database.schema, 4));
  const kept = await world.store.prisma.setting.findUniqueOrThrow({ where: { key: IDS } });
  for (const [called, id] of Object.entries(kept.value ?? {})) world.ids.set(called, String(id));
  return world;
}

async function performWorld(database: TestDatabase, options: WorldOptions): Promise<void> {
  const world = new World(database, openStore(database.url, database.schema, 4));
  const admin = await makeFirstAccount(world.store, ADMIN_PASSWORD);
  if (admin !== null) world.ids.set('admin', admin);
  await buildUezd(world, options);
  await world.store.prisma.setting.create({ data: { key: IDS, value: Object.fromEntries(world.ids) } });
  await world.leave();
}
