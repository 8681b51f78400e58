import { join } from 'node:path';
import { env } from '@/lib/env';
import { listStores } from '@/lib/session/stores';
import type { Store } from '@/lib/store/client';
import { sweepFolder } from '@/lib/store/sweep-folder';

/** Removes files that came for an act which a killed process never did: no import of these guberniyas reads them. */
export const sweepUploads = (now: number, stores: readonly Store[] = listStores()): Promise<number> =>
  sweepFolder(
    join(env().IZBIRKOM_DATA, 'uploads'),
    async (name) => {
      // By its name alone: the data folder may have been written otherwise, or restored elsewhere.
      for (const { prisma } of stores)
        if ((await prisma.import.count({ where: { filePath: { endsWith: name } } })) > 0) return true;
      return false;
    },
    now,
  );
