import { z } from 'zod';
import { id, plannedDay } from '@/lib/acts/schemas';
import { ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { findMeeting } from '@/lib/store/rows/meeting';
import { sovietName } from './body-names';
import { campaignDay } from './campaign-day';
import { getCommission, headOf, signaturesOf } from './commission';
import { type Elector, findThen, listElectors } from './electors';
import { fileName } from './file-name';
import { knownBy } from './known-by';
import { definePaperQuery } from './paper-query';
import { addressOf, personOf } from './people';
import { findSeenUchastok, namesUchastok, uchastokTitle } from './uchastok';
import { unverifiedOf } from './unverified';

/** Список избирателей of an uchastok, with what its meeting has noted beside each. */
export const electorListPaper = definePaperQuery({
  kind: 'elector-list',
  input: z
    .object({
      uchastokId: id.optional(),
      meetingId: id.optional(),
      /** The list as it stood at the end of this day. */
      on: plannedDay.optional(),
    })
    .refine(namesUchastok, { path: ['uchastokId'], error: 'required' }),
  load: async (context, asked) => {
    const { db } = context;
    const seen = await findSeenUchastok(context, asked);
    if (!seen.ok) return seen;
    const { uchastok, election, meetingId } = seen.value;
    const meeting = meetingId === null ? null : await findMeeting(db, meetingId);
    const { past, kept } = await findThen(db, election.id, asked.on);
    const electors = await listElectors(db, uchastok.id, meetingId, past);
    const commission = await getCommission(db, election.commission.id);
    const soviet = sovietName(election.soviet);
    // Before the count an empty cell waits for whoever may still come.
    const isHeld = meeting !== null && knownBy(meeting.heldOn, asked.on) !== null;
    const isCounted = isHeld && meeting.present !== null;
    return ok({
      name: fileName('Список избирателей', soviet, `участок ${uchastok.number}`),
      data: {
        head: headOf(commission, { on: campaignDay(election.campaign) }),
        marks: { unverified: await unverifiedOf(db, election) },
        signatures: signaturesOf(commission),
        soviet,
        // art. 37: that it was made for a national minority is told with its name.
        uchastok: uchastokTitle(uchastok) + (uchastok.kind === 'minority' ? ' (национального меньшинства)' : ''),
        ...(meeting !== null && { heldOn: meeting.heldOn }),
        ...(asked.on !== undefined && { asOf: asked.on }),
        kept,
        groups: grouped(electors).map(({ settlement, people }) => ({
          settlement,
          electors: people.map((elector) => ({
            number: kept === 'without-numbers' ? null : elector.number,
            person: personOf(elector),
            birth: elector.birthYear,
            household: settlement === null ? addressOf(elector.settlement, elector.household) : elector.household,
            servedOn: knownBy(dayOfColumn(elector.servedOn), asked.on),
            isPresent: (isHeld && elector.isPresent) || (isCounted ? false : null),
          })),
        })),
      },
    });
  },
});

interface Group {
  readonly settlement: string | null;
  readonly people: readonly Elector[];
}

/** Settlement by settlement, unless the numbers of the list would not go on from one to the next. */
function grouped(electors: readonly Elector[]): readonly Group[] {
  const groups = [...Map.groupBy(electors, ({ settlementId }) => settlementId).values()];
  const goesOn = groups.flat().every((elector, place) => elector === electors[place]);
  return goesOn
    ? groups.map((people) => ({ settlement: people[0]?.settlement ?? '', people }))
    : [{ settlement: null, people: electors }];
}
