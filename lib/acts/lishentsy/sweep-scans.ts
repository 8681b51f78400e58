import { env } from '@/lib/env';
import { listStores } from '@/lib/session/stores';
import type { Store } from '@/lib/store/client';
import { sweepEvidence } from '@/lib/store/evidence';
import { Prisma } from '@/lib/store/generated/client';
import { isInAnyGuberniya } from '@/lib/store/in-any-guberniya';

/** Removes scans that an act broken off has left: no guberniya of the database names them. */
export const sweepScans = async (now: number, store: Store | undefined = listStores()[0]): Promise<number> =>
  store === undefined
    ? 0
    : sweepEvidence(
        env().IZBIRKOM_DATA,
        (digest) => isInAnyGuberniya(store.prisma, 'evidence_scan', Prisma.sql`digest = ${digest}`),
        now,
      );
