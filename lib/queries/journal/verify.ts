import { z } from 'zod';
import { verifyJournal } from '@/lib/journal/verify';
import { ok } from '@/lib/kernel/result';
import { inSight } from '../in-sight';
import { defineQuery } from '../query';

/** Walks the chains of every body in sight; the journal is whole, or its first broken entry is named. */
export const journalVerify = defineQuery({
  name: 'journal/verify',
  input: z.object({}),
  run: async ({ actor, db }) => {
    // Whoever sees the whole guberniya verifies every chain, also one whose body is gone.
    if (actor.appointments.some(({ territoryPath }) => territoryPath === '')) return ok(await verifyJournal(db));
    const bodies = await db.$queryRaw<{ body_id: string }[]>`
      SELECT DISTINCT kept.body_id FROM (
        SELECT body_id FROM journal_head UNION SELECT body_id FROM journal_entry
      ) kept
      LEFT JOIN commission c ON c.id = kept.body_id
      JOIN territory t ON t.id = coalesce(c.territory_id, kept.body_id)
      WHERE ${inSight(actor, 't.path', 'c.campaign_id')}`;
    return ok(
      await verifyJournal(
        db,
        bodies.map(({ body_id }) => body_id),
      ),
    );
  },
});
