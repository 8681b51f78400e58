import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { LARGEST_SCAN } from '@/lib/store/evidence';
import { defineAct } from '../act';
import { notFound } from '../refusal';
import { uploadedFile } from '../register/import/begin-import';
import { id } from '../schemas';
import { layScan } from '../shared/lay-scan';
import { loadAppeal } from './load-appeal';

/** Lays a scan to a paper that came with a complaint (27): by any body that has had the complaint in hand. */
export const attachAppealScan = defineAct({
  name: 'appeals/attach-scan',
  article: '27',
  permission: 'appeals.hold',
  multipart: true,
  largest: LARGEST_SCAN,
  secret: ['file'],
  input: z.object({ appealDocumentId: id, file: uploadedFile }),
  load: async (tx, { appealDocumentId }, actor) => {
    const paper = await tx.appealDocument.findUnique({ where: { id: appealDocumentId } });
    return paper === null ? err(notFound()) : loadAppeal(tx, paper.appealId, actor, () => true);
  },
  write: async (tx, appeal, { file, appealDocumentId }, { today }) => {
    const laid = await layScan(tx, { appealDocumentId }, file, today);
    if (!laid.ok) return laid;
    const { scanId, digest, mediaType } = laid.value;
    return ok({ answer: { id: scanId, digest, mediaType }, subjectId: appeal.id, noted: { ...laid.value } });
  },
});
