import { env } from '@/lib/env';
import { listStores } from '@/lib/session/stores';
import { sweepEvidence } from '@/lib/store/evidence';

/** Removes scans that an act broken off has left: no guberniya served here names them. */
export const sweepScans = (now: number): Promise<number> =>
  sweepEvidence(
    env().IZBIRKOM_DATA,
    async (digest) => {
      for (const store of listStores()) {
        if ((await store.prisma.evidenceScan.count({ where: { digest } })) > 0) return true;
      }
      return false;
    },
    now,
  );
