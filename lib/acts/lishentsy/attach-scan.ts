import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { LARGEST_SCAN } from '@/lib/store/evidence';
import { defineAct } from '../act';
import { notFound } from '../refusal';
import { uploadedFile } from '../register/import/begin-import';
import { id } from '../schemas';
import { layScan } from '../shared/lay-scan';
import { findPaper } from './find-paper';
import { placeOf } from './find-soviet';

/** Lays a scan to a paper of the register or of a petition (22): what it is, its bytes say. */
export const attachScan = defineAct({
  name: 'lishentsy/attach-scan',
  article: '22',
  permission: 'lishentsy.keep',
  multipart: true,
  largest: LARGEST_SCAN,
  secret: ['file'],
  input: z
    .object({ documentId: id.optional(), petitionDocumentId: id.optional(), file: uploadedFile })
    .refine(({ documentId, petitionDocumentId }) => (documentId === undefined) !== (petitionDocumentId === undefined), {
      path: ['documentId'],
      message: 'required',
    }),
  load: async (tx, input, actor) => {
    const paper = await findPaper(tx, actor, input);
    return paper === null ? err(notFound()) : ok({ ...placeOf(paper.soviet), facts: paper });
  },
  write: async (tx, { entryId }, { file, documentId, petitionDocumentId }, { today }) => {
    const paper = { documentId: documentId ?? null, petitionDocumentId: petitionDocumentId ?? null };
    const laid = await layScan(tx, paper, file, today);
    if (!laid.ok) return laid;
    const { scanId, digest, mediaType } = laid.value;
    return ok({ answer: { id: scanId, digest, mediaType }, subjectId: entryId, noted: { ...laid.value } });
  },
});
