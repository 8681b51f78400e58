import { z } from 'zod';
import type { LeftAs } from '@/lib/papers/kinds/decision';
import type { AppealStepModel } from '@/lib/store/generated/models/AppealStep';
import type { QueryContext } from '../query';
import type { SeenAppeal } from './appeal-facts';
import { findWord } from './recorded';

/** What the journal keeps of a final word beside its input. */
const kept = z.object({
  noted: z.object({
    changed: z.object({ franchise: z.object({ after: z.string() }), isGone: z.boolean().default(false) }),
  }),
});

/**
 * Where the word left the person on the day it was said, as the journal has it: a paper printed later says the same. Before
 * it was kept there, an elector.
 */
export async function leftBy({ db }: QueryContext, seen: SeenAppeal, step: AppealStepModel): Promise<LeftAs> {
  const entry = await findWord(db, seen, step);
  const word = kept.safeParse(entry?.what);
  if (!word.success) return 'elector';
  const { franchise, isGone } = word.data.noted.changed;
  if (isGone) return 'neither';
  if (franchise.after === 'disfranchised') return 'listed';
  return franchise.after === 'elector' ? 'elector' : 'neither';
}
