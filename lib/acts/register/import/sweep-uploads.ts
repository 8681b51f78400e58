import { join } from 'node:path';
import { env } from '@/lib/env';
import { listStores } from '@/lib/session/stores';
import type { Store } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { isInAnyGuberniya } from '@/lib/store/in-any-guberniya';
import { sweepFolder } from '@/lib/store/sweep-folder';

/** Removes files that came for an act which a killed process never did: no import of any guberniya of the database reads them. */
export const sweepUploads = async (now: number, store: Store | undefined = listStores()[0]): Promise<number> =>
  store === undefined
    ? 0
    : sweepFolder(
        join(env().IZBIRKOM_DATA, 'uploads'),
        // By its name alone: the data folder may have been written otherwise, or restored elsewhere.
        (name) => isInAnyGuberniya(store.prisma, 'import', Prisma.sql`right(file_path, ${name.length}::int) = ${name}`),
        now,
      );
