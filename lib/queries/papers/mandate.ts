import { z } from 'zod';
import { id } from '@/lib/acts/schemas';
import { ok } from '@/lib/kernel/result';
import type { Race } from '@/lib/law/meeting';
import type { Capacity } from '@/lib/papers/kinds/mandate';
import { sovietName } from './body-names';
import { campaignDay } from './campaign-day';
import { getCommission, headOf, signaturesOf } from './commission';
import { findElected, namesElected } from './elected';
import { fileName } from './file-name';
import { definePaperQuery } from './paper-query';
import { personOf } from './people';
import { unverifiedOf } from './unverified';

const CAPACITIES: Readonly<Record<Race, Capacity>> = {
  deputies: 'deputy',
  alternates: 'alternate',
  revision: 'revision',
  'revision-alternates': 'revision-alternate',
};

/** Удостоверения of those elected by signed protocols (47): of a meeting, of a whole soviet, or of one person. */
export const mandatePaper = definePaperQuery({
  kind: 'mandate',
  input: z
    .object({ meetingId: id.optional(), electionId: id.optional(), residentId: id.optional() })
    .refine(namesElected, { path: ['meetingId'], error: 'required' }),
  load: async (context, asked) => {
    const found = await findElected(context, asked);
    if (!found.ok) return found;
    const { election, elected } = found.value;
    const commission = await getCommission(context.db, election.commission.id);
    const soviet = sovietName(election.soviet);
    return ok({
      name: fileName('Мандаты', soviet, asked.residentId === undefined ? null : (elected[0]?.resident.surname ?? null)),
      data: {
        head: headOf(commission, { on: campaignDay(election.campaign) }),
        marks: { unverified: await unverifiedOf(context.db, election) },
        signatures: signaturesOf(commission),
        mandates: elected.map(({ number, race, resident, uchastok, protocolNumber, isSummed, on }) => ({
          number,
          person: personOf(resident),
          capacity: CAPACITIES[race],
          of: soviet,
          uchastok,
          protocol: isSummed ? { on, isSummary: true } : { number: protocolNumber, on },
        })),
      },
    });
  },
});
