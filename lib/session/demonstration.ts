import { z } from 'zod';
import type { Store } from '@/lib/store/client';
import { LOOPBACK_HEADER } from './address';
import { type NewSession, openSession } from './sessions';
import { findGuberniya, findStore } from './stores';

const SETTING = 'demonstration';

/** A sign-in that the demonstration offers by one click: only where it was loaded, and only to this very machine. */
export interface DemonstrationSignIn {
  readonly login: string;
  readonly name: string;
  /** What the person is, in Russian, as the list of sign-ins shows it. */
  readonly post: string;
  /** Where: the list is parted by it. */
  readonly place: string;
  /** What waits for them. */
  readonly task: string;
}

/** Whether the request came from this machine by its own name, through nobody else. */
export const isDemonstrationOpen = (header: (name: string) => string): boolean => header(LOOPBACK_HEADER) === 'yes';

const signInsSchema = z.array(
  z.object({ login: z.string(), name: z.string(), post: z.string(), place: z.string(), task: z.string() }),
);

export async function listDemonstrationSignIns(store: Store): Promise<readonly DemonstrationSignIn[]> {
  const setting = await store.prisma.setting.findUnique({ where: { key: SETTING } });
  return signInsSchema.catch([]).parse(setting?.value);
}

/** Written by the demonstration when it has been performed. */
export async function keepDemonstrationSignIns(store: Store, signIns: readonly DemonstrationSignIn[]): Promise<void> {
  const value = signIns.map((signIn) => ({ ...signIn }));
  await store.prisma.setting.upsert({ where: { key: SETTING }, create: { key: SETTING, value }, update: { value } });
}

/** The caller has made sure that the request is local. */
export async function signInToDemonstration(login: string, guberniya?: string): Promise<NewSession | null> {
  const name = findGuberniya(guberniya || undefined);
  const store = name === null ? null : findStore(name);
  if (store === null) return null;
  const offered = await listDemonstrationSignIns(store);
  if (!offered.some((signIn) => signIn.login === login)) return null;
  const account = await store.prisma.account.findUnique({ where: { login } });
  return account === null || account.closedAt !== null ? null : openSession(store, account.id, 'browser');
}
