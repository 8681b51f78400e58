import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { unknownReadings } from '@/lib/law/interpretations';
import { unfitNorms } from '@/lib/law/parameters';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { liesWithin } from '@/lib/store/rows/within';
import { defineAct } from '../act';
import { notFound } from '../refusal';
import { id, plannedDay, shortText } from '../schemas';
import { refreshFranchise } from '../shared/franchise';

/** Numbers that stand outside the Instruction; each that does not fit is named at its own place. */
const norms = z.record(z.string(), z.number()).superRefine((given, context) => {
  for (const name of unfitNorms(given)) context.addIssue({ code: 'custom', path: [name], message: 'unfit-norm' });
});

const interpretations = z.record(z.string(), z.string()).superRefine((given, context) => {
  for (const unknown of unknownReadings(given)) {
    const [number = unknown] = unknown.split('=');
    context.addIssue({ code: 'custom', path: [number], message: 'no-such-reading' });
  }
});

/** Ages are reckoned from the campaign on, so that people entered before it get their standing now. */
async function refreshSoviets(tx: Tx, path: string): Promise<void> {
  const soviets = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT r.soviet_id AS id FROM resident r JOIN territory soviet ON soviet.id = r.soviet_id
    WHERE ${liesWithin(Prisma.sql`soviet.path`, path)}`;
  for (const soviet of soviets) await refreshFranchise(tx, { sovietId: soviet.id });
}

/** Opens an election campaign over a territory: its start, its mode, its calendar, its norms and readings. */
export const openCampaign = defineAct({
  name: 'campaign/open',
  article: null,
  permission: 'campaign.lead',
  input: z.object({
    territoryId: id,
    name: shortText,
    startsOn: plannedDay,
    mode: z.enum(['conduct', 'reconstruct']),
    today: plannedDay.optional(),
    norms: norms.optional(),
    interpretations: interpretations.optional(),
  }),
  load: async (tx, input) => {
    const territory = await tx.territory.findUnique({ where: { id: input.territoryId } });
    if (territory === null) return err(notFound());
    return ok({
      scope: { territoryId: territory.id, territoryPath: territory.path },
      campaign: null,
      bodyId: territory.id,
      facts: { path: territory.path },
    });
  },
  write: async (tx, { path }, input) => {
    const { territoryId, name, mode } = input;
    const campaign = await tx.campaign.create({
      data: {
        ...{ territoryId, name, mode },
        startsOn: dateOfDay(input.startsOn),
        today: input.today === undefined ? null : dateOfDay(input.today),
        norms: input.norms ?? {},
        interpretations: input.interpretations ?? {},
      },
    });
    await refreshSoviets(tx, path);
    return ok({ answer: { id: campaign.id }, subjectId: campaign.id });
  },
});
