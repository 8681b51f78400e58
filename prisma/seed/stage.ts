import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, perform } from '@/lib/acts/perform';
import { keepFile } from '@/lib/acts/register/import/keep-file';
import { readingDone } from '@/lib/acts/register/import/reader';
import { findAct } from '@/lib/acts/registry';
import { env } from '@/lib/env';
import { getActorOf } from '@/lib/session/sessions';
import type { Store } from '@/lib/store/client';

/** Where the demonstration is performed: every change by an act, done by whoever may do it, on the campaign's own day. */
export class Stage {
  /** Ids by name: territories, commissions, accounts by login, elections and lists by soviet. */
  private readonly ids = new Map<string, string>();
  private day = '';

  constructor(
    readonly store: Store,
    readonly adminId: string,
  ) {
    this.ids.set('admin', adminId);
  }

  keep(name: string, id: string): string {
    this.ids.set(name, id);
    return id;
  }

  id(name: string): string {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`The demonstration knows nothing called "${name}"`);
    return id;
  }

  /** Does an act as the account with this login; a refusal ends the demonstration with its whole reason. */
  async do(login: string, name: string, input: unknown): Promise<Answer & { readonly id?: string }> {
    const act = findAct(name);
    if (act === null) throw new Error(`There is no act ${name}`);
    const done = await perform(act, input, await getActorOf(this.store, this.id(login)));
    if (!done.ok) throw new Error(`${name} by ${login} on ${this.day}: ${JSON.stringify(done.error)}`);
    return done.value;
  }

  /** As `do`, for an act that makes something; its id is kept under `called`. */
  async make(login: string, name: string, input: unknown, called: string): Promise<string> {
    const { id } = await this.do(login, name, input);
    if (id === undefined) throw new Error(`${name} made nothing`);
    return this.keep(called, id);
  }

  /** Moves the campaign's calendar; never backwards. */
  async setDay(today: string): Promise<void> {
    if (today <= this.day) return;
    this.day = today;
    await this.do('admin', 'campaign/set-day', { campaignId: this.id('campaign'), today });
  }

  /** Lays a scan to a paper of an entry. */
  async attach(login: string, documentId: string, path: string): Promise<void> {
    const file = await keepFile(path, join(env().IZBIRKOM_DATA, 'uploads'));
    await this.do(login, 'lishentsy/attach-scan', { documentId, file });
  }

  /** Uploads a table and waits until it has been read. */
  async upload(login: string, act: string, name: string, content: string, fields: object): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'izbirkom-'));
    try {
      const path = join(folder, name);
      await writeFile(path, content);
      const file = await keepFile(path, join(env().IZBIRKOM_DATA, 'uploads'));
      const { importId } = await this.do(login, act, { ...fields, file });
      await readingDone();
      return String(importId);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
