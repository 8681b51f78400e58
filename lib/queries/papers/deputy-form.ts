import { z } from 'zod';
import { id } from '@/lib/acts/schemas';
import { ok } from '@/lib/kernel/result';
import type { Race } from '@/lib/law/meeting';
import { sovietName } from './body-names';
import { campaignDay } from './campaign-day';
import { getCommission, headOf, signaturesOf } from './commission';
import { findElected, namesElected } from './elected';
import { fileName } from './file-name';
import { definePaperQuery } from './paper-query';
import { addressOf, personOf } from './people';

const ELECTED_AS: Readonly<Record<Race, string>> = {
  deputies: 'член совета',
  alternates: 'кандидат в члены совета',
  revision: 'член ревизионной комиссии',
  'revision-alternates': 'кандидат в члены ревизионной комиссии',
};

/** Анкеты of those elected: what the register knows is filled in, the rest is left for the hand. */
export const deputyFormPaper = definePaperQuery({
  kind: 'deputy-form',
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
      name: fileName('Анкеты', soviet, asked.residentId === undefined ? null : (elected[0]?.resident.surname ?? null)),
      data: {
        head: headOf(commission, { on: campaignDay(election.campaign) }),
        signatures: [{ post: 'Подпись избранного', name: null }, ...signaturesOf(commission).slice(1)],
        forms: elected.map(({ number, race, resident, uchastok, on }) => ({
          number,
          person: personOf(resident),
          soviet,
          uchastok,
          electedOn: on,
          electedAs: ELECTED_AS[race],
          birth: resident.birthYear,
          nationality: resident.nationality,
          party: resident.party,
          occupation: resident.occupation,
          address: addressOf(resident.settlement.name, resident.household),
        })),
      },
    });
  },
});
