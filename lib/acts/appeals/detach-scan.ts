import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { notFound } from '../refusal';
import { id, shortText } from '../schemas';
import { takeScanOff } from '../shared/lay-scan';
import { loadAppeal } from './load-appeal';

/** Takes a scan off a complaint's paper that it was laid to by mistake. The file stays: the journal names it by its digest. */
export const detachAppealScan = defineAct({
  name: 'appeals/detach-scan',
  article: '27',
  permission: 'appeals.hold',
  input: z.object({ scanId: id, reason: shortText }),
  load: async (tx, { scanId }, actor) => {
    const scan = await tx.evidenceScan.findUnique({ where: { id: scanId }, include: { appealDocument: true } });
    const paper = scan?.appealDocument ?? null;
    return paper === null ? err(notFound()) : loadAppeal(tx, paper.appealId, actor, () => true);
  },
  write: async (tx, appeal, { scanId, reason }, { today }) => {
    const off = await takeScanOff(tx, scanId, reason, today);
    if (!off.ok) return off;
    return ok({ answer: { id: scanId }, subjectId: appeal.id, noted: { digest: off.value } });
  },
});
