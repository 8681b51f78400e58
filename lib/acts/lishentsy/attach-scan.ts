import { rm } from 'node:fs/promises';
import { z } from 'zod';
import { env } from '@/lib/env';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { examineScan, keepEvidence, LARGEST_SCAN } from '@/lib/store/evidence';
import { defineAct } from '../act';
import { conflict, notFound, type Refusal } from '../refusal';
import { uploadedFile } from '../register/import/begin-import';
import { id } from '../schemas';
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
  write: async (tx, { entryId }, { file, documentId = null, petitionDocumentId = null }, { today }) => {
    if (file.size > LARGEST_SCAN) return err<Refusal>({ code: 'TOO_LARGE', reason: 'scan-too-large' });
    const read = await examineScan(file.path);
    if (!read.ok) return err<Refusal>({ code: 'UNSUPPORTED', reason: `scan-${read.fault}` });
    const { digest, size } = file;
    const there = { documentId, petitionDocumentId, digest, detachedOn: null };
    if ((await tx.evidenceScan.count({ where: there })) > 0) {
      await rm(file.path, { force: true });
      return err(conflict('scan-attached'));
    }
    const scan = await tx.evidenceScan.create({
      data: {
        ...{ documentId, petitionDocumentId, digest, size, mediaType: read.kind },
        ...{ fileName: plainName(file.name), attachedOn: dateOfDay(today) },
      },
    });
    await keepEvidence(env().IZBIRKOM_DATA, file.path, digest);
    const noted = { scanId: scan.id, fileName: scan.fileName, mediaType: read.kind, size, digest };
    return ok({ answer: { id: scan.id, digest, mediaType: read.kind }, subjectId: entryId, noted });
  },
});

/** The last part of whatever path it came with, without signs that are none of a name. */
const plainName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .trim()
    .slice(-200) || 'scan';
