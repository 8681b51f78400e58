import { z } from 'zod';
import { isSupervising } from '@/lib/law/appeals';
import type { LeftAs } from '@/lib/papers/kinds/decision';
import type { AppealStepModel } from '@/lib/store/generated/models/AppealStep';
import type { QueryContext } from '../query';
import { isDecided, type SeenAppeal } from './appeal-facts';

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
export async function leftBy({ db }: QueryContext, { row, steps }: SeenAppeal, step: AppealStepModel): Promise<LeftAs> {
  const isSupervision = isSupervising(step.body);
  const alike = steps.filter((one) => isDecided(one) && isSupervising(one.body) === isSupervision);
  const entry = await db.journalEntry.findFirst({
    where: { subjectId: row.id, act: isSupervision ? 'appeals/supervise' : 'appeals/decide' },
    orderBy: { id: 'asc' },
    skip: alike.findIndex(({ id }) => id === step.id),
    select: { what: true },
  });
  const word = kept.safeParse(entry?.what);
  if (!word.success) return 'elector';
  const { franchise, isGone } = word.data.noted.changed;
  if (isGone) return 'neither';
  if (franchise.after === 'disfranchised') return 'listed';
  return franchise.after === 'elector' ? 'elector' : 'neither';
}
