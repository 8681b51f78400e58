import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { INTERPRETATION_IDS, INTERPRETATIONS, readingsOf } from '@/lib/law/interpretations';
import { isSettable, PARAMETER_NAMES, resolveParameters } from '@/lib/law/parameters';
import { campaignOfRow } from '@/lib/store/rows/campaign';
import { defineQuery } from '../query';
import { campaignItemOf, knowsCampaign } from './list';

const numbersOf = (norms: Readonly<Record<string, unknown>>): Record<string, number> =>
  Object.fromEntries(Object.entries(norms).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));

/** One campaign with its calendar, its norms and the readings it goes by. */
export const campaignOne = defineQuery({
  name: 'campaign/one',
  input: z.object({ campaignId: z.uuid() }),
  run: async (context, { campaignId }) => {
    const row = await context.db.campaign.findUnique({ where: { id: campaignId }, include: { territory: true } });
    if (row === null || !knowsCampaign(context.actor, row.id, row.territory.path)) return err(notFound());
    const facts = campaignOfRow(row);
    const parameters = resolveParameters(numbersOf(facts.norms));
    const days = await context.db.election.groupBy({
      by: ['startsOn'],
      where: { campaignId },
      _count: true,
      orderBy: { startsOn: 'asc' },
    });
    return ok({
      ...campaignItemOf(row),
      territory: { ...campaignItemOf(row).territory, path: row.territory.path },
      commissions: await context.db.commission.count({ where: { campaignId } }),
      elections: days.reduce((sum, day) => sum + day._count, 0),
      /** The days on which elections start, with how many soviets start then. */
      starts: days.map((day) => ({ startsOn: dayOfDate(day.startsOn), soviets: day._count })),
      norms: PARAMETER_NAMES.map((name) => ({ name, isSettable: isSettable(name), ...parameters[name] })),
      interpretations: INTERPRETATION_IDS.map((id) => ({
        id,
        articles: INTERPRETATIONS[id].articles,
        reading: facts.interpretations[id],
        default: INTERPRETATIONS[id].default,
        readings: readingsOf(id),
      })),
    });
  },
});
