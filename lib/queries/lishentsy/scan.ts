import { z } from 'zod';
import type { Scope } from '@/lib/access/actor';
import { findAllowing } from '@/lib/access/allow';
import { forbidden, notFound } from '@/lib/acts/refusal';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { findElection } from '@/lib/store/rows/election';
import { defineQuery, type QueryContext } from '../query';

/** Whether the actor may look at scans of papers of this soviet's register. */
export const maySeeScans = ({ actor }: QueryContext, scope: Scope): boolean =>
  findAllowing(actor, 'evidence.read', { ...scope, mode: 'reconstruct' }) !== null;

interface ScanRow {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly attachedOn: Date;
  readonly detachedOn: Date | null;
  readonly detachReason: string | null;
}

/** A scan as the page of its paper shows it. */
export const scanItem = ({ id, fileName, mediaType, size, attachedOn, detachedOn, detachReason }: ScanRow) => ({
  ...{ id, fileName, mediaType, size, detachReason },
  attachedOn: dayOfColumn(attachedOn),
  detachedOn: dayOfColumn(detachedOn),
});

/** One scan by its digest and name, for whoever may open it; the file itself comes from `/api/v1/evidence/ID`. */
export const lishentsyScan = defineQuery({
  name: 'lishentsy/scan',
  input: z.object({ scanId: z.uuid() }),
  run: async (context, { scanId }) => {
    const scan = await context.db.evidenceScan.findUnique({
      where: { id: scanId },
      include: {
        document: { include: { entry: true } },
        petitionDocument: { include: { petition: true } },
        appealDocument: { include: { appeal: true } },
      },
    });
    // art. 27: a complaint lies with the soviet whose list is complained of, wherever the person and the entry have gone.
    const electionId = scan?.appealDocument?.appeal.electionId;
    const election = electionId === undefined ? null : await findElection(context.db, electionId);
    const sovietId = scan?.document?.entry.sovietId ?? scan?.petitionDocument?.petition.sovietId ?? election?.soviet.id;
    const soviet = sovietId === undefined ? null : await context.db.territory.findUnique({ where: { id: sovietId } });
    if (scan === null || soviet === null) return err(notFound());
    const scope = { territoryId: soviet.id, territoryPath: soviet.path };
    if (!context.sees(scope)) return err(notFound());
    if (!maySeeScans(context, scope)) return err(forbidden());
    return ok({ ...scanItem(scan), digest: scan.digest });
  },
});
