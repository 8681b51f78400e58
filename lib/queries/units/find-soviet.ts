import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';
import type { QueryContext } from '../query';

interface SeenSoviet {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly path: string;
}

/** A soviet that the asker may know of. */
export async function findSeenSoviet(
  { db, sees }: QueryContext,
  sovietId: string,
): Promise<Result<SeenSoviet, Refusal>> {
  const [soviet] = await ask<SeenSoviet>(
    db,
    Prisma.sql`SELECT id, name, kind, path FROM territory WHERE id = ${sovietId}::uuid`,
  );
  if (soviet === undefined) return err(notFound());
  return sees({ territoryId: soviet.id, territoryPath: soviet.path }) ? ok(soviet) : err(notFound());
}
