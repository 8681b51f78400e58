import { perform } from '@/lib/acts/perform';
import { UNREAD } from '@/lib/acts/register/import/jobs';
import { pastReadOtherwise, readNamesAnew, readOtherwise } from '@/lib/acts/register/read-anew';
import { READING_OF_NAMES } from '@/lib/registers/resident-key';
import { getActorOf } from '@/lib/session/sessions';
import type { Store } from '@/lib/store/client';
import { note } from './steps';

const SETTING = 'reading-of-names';

/**
 * Once after names began to be read otherwise, the records that are read otherwise today and the files that wait, checked by
 * the former reading; nothing to do but to look when the reading is the one they were written by. What cannot be read now is
 * tried at the next start, which goes on meanwhile.
 */
export async function keepNamesRead(store: Store): Promise<void> {
  const kept = await store.prisma.setting.findUnique({ where: { key: SETTING } });
  if (kept?.value === READING_OF_NAMES) return;
  const admin = await store.prisma.appointment.findFirst({
    where: { function: 'admin', dismissedAt: null, commissionId: null, territoryId: null },
    select: { accountId: true },
    orderBy: { id: 'asc' },
  });
  if (admin === null) return;
  const soviets = new Set<string>();
  for (const otherwise of [readOtherwise, pastReadOtherwise])
    for await (const rows of otherwise(store.prisma)) for (const { sovietId } of rows) soviets.add(sovietId);
  const actor = await getActorOf(store, admin.accountId);
  for (const sovietId of soviets) {
    const done = await perform(readNamesAnew, { sovietId }, actor);
    if (!done.ok) return note(`names of soviet ${sovietId} could not be read anew: ${done.error.code}`);
  }
  if (soviets.size > 0) note(`names read anew in ${soviets.size} soviets`);
  // Their rows were told from the register by the former reading: the server that starts now reads their files again.
  const unread = { ...UNREAD, state: 'reading', version: { increment: 1 } };
  await store.prisma.import.updateMany({ where: { state: 'ready' }, data: unread });
  const value = READING_OF_NAMES;
  await store.prisma.setting.upsert({ where: { key: SETTING }, create: { key: SETTING, value }, update: { value } });
}
