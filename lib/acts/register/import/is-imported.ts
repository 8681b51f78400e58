import type { Db } from '@/lib/store/client';

/** Whether an import reads, or may have to read again, the file at this path. */
export const isImported = async (db: Db, filePath: string): Promise<boolean> =>
  (await db.import.count({ where: { filePath } })) > 0;
