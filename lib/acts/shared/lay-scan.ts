import { rm } from 'node:fs/promises';
import type { z } from 'zod';
import { env } from '@/lib/env';
import { type CivilDay, dateOfDay } from '@/lib/kernel/civil-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import { examineScan, keepEvidence, LARGEST_SCAN } from '@/lib/store/evidence';
import { conflict, type Refusal } from '../refusal';
import type { uploadedFile } from '../register/import/begin-import';

/** The paper that a scan is of: an entry's, a petition's or a complaint's. */
export interface ScannedPaper {
  readonly documentId?: string | null;
  readonly petitionDocumentId?: string | null;
  readonly appealDocumentId?: string | null;
}

export interface LaidScan {
  readonly scanId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly digest: string;
}

/** Lays a scan to its paper: what it is, its bytes say; the same one twice is a conflict. */
export async function layScan(
  tx: Tx,
  { documentId = null, petitionDocumentId = null, appealDocumentId = null }: ScannedPaper,
  file: z.output<typeof uploadedFile>,
  today: CivilDay,
): Promise<Result<LaidScan, Refusal>> {
  if (file.size > LARGEST_SCAN) return err<Refusal>({ code: 'TOO_LARGE', reason: 'scan-too-large' });
  const read = await examineScan(file.path);
  if (!read.ok) return err<Refusal>({ code: 'UNSUPPORTED', reason: `scan-${read.fault}` });
  const { digest, size } = file;
  const paper = { documentId, petitionDocumentId, appealDocumentId };
  if ((await tx.evidenceScan.count({ where: { ...paper, digest, detachedOn: null } })) > 0) {
    await rm(file.path, { force: true });
    return err(conflict('scan-attached'));
  }
  const scan = await tx.evidenceScan.create({
    data: {
      ...{ ...paper, digest, size, mediaType: read.kind },
      ...{ fileName: plainName(file.name), attachedOn: dateOfDay(today) },
    },
  });
  await keepEvidence(env().IZBIRKOM_DATA, file.path, digest);
  return ok({ scanId: scan.id, fileName: scan.fileName, mediaType: read.kind, size, digest });
}

/** The last part of whatever path it came with, without signs that are none of a name. */
const plainName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .trim()
    .slice(-200) || 'scan';

/** Takes a scan off; its digest, by which the journal still names it. The file stays. */
export async function takeScanOff(
  tx: Tx,
  scanId: string,
  reason: string,
  today: CivilDay,
): Promise<Result<string, Refusal>> {
  const detached = await tx.evidenceScan.updateMany({
    where: { id: scanId, detachedOn: null },
    data: { detachedOn: dateOfDay(today), detachReason: reason },
  });
  if (detached.count === 0) return err(conflict('scan-detached'));
  const { digest } = await tx.evidenceScan.findUniqueOrThrow({ where: { id: scanId } });
  return ok(digest);
}
