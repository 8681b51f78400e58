import { z } from 'zod';
import { isRepeat } from '@/lib/acts/meetings/common-list';
import { notFound } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { NOTICE_LAYOUTS } from '@/lib/papers/kinds/notice';
import { findMeeting } from '@/lib/store/rows/meeting';
import { sovietName } from './body-names';
import { campaignDay } from './campaign-day';
import { getCommission, headOf } from './commission';
import { type Elector, listElectors } from './electors';
import { dayPart, fileName } from './file-name';
import { definePaperQuery } from './paper-query';
import { addressOf, personOf, signedName } from './people';
import { findSeenUchastok, namesUchastok, uchastokTitle } from './uchastok';

/** Именные повестки (35, 41) to all electors of a meeting, or to one of them. */
export const noticePaper = definePaperQuery({
  kind: 'notice',
  input: z
    .object({
      meetingId: id.optional(),
      uchastokId: id.optional(),
      residentId: id.optional(),
      layout: z.enum(NOTICE_LAYOUTS).optional(),
    })
    .refine(namesUchastok, { path: ['meetingId'], error: 'required' }),
  load: async (context, asked) => {
    const { db } = context;
    const seen = await findSeenUchastok(context, asked);
    if (!seen.ok) return seen;
    const { uchastok, election, meetingId } = seen.value;
    const meeting = meetingId === null ? null : await findMeeting(db, meetingId);
    if (meeting === null) return err(notFound());
    const electors = await listElectors(db, uchastok.id, meeting.id);
    const called = electors.filter((elector) => asked.residentId === undefined || elector.id === asked.residentId);
    if (called.length === 0) return err(notFound());
    const commission = await getCommission(db, election.commission.id);
    const soviet = sovietName(election.soviet);
    const one = asked.residentId === undefined ? null : (called[0]?.surname ?? null);
    return ok({
      name: fileName('Повестки', one, soviet, `участок ${uchastok.number}`, dayPart(meeting.heldOn)),
      data: {
        head: headOf(commission, {
          on: servedDay(called) ?? campaignDay(election.campaign),
          basis: [isRepeat(meeting) ? '41' : '35'],
        }),
        // Whoever has had one and asks again gets it marked as such.
        marks: { isReprint: called.every((elector) => elector.hasNotice) },
        signatures: [{ post: 'Уполномоченный', name: signedName(meeting.agentName) }],
        soviet,
        uchastok: uchastokTitle(uchastok),
        heldOn: meeting.heldOn,
        hour: meeting.hour,
        place: meeting.place,
        isRepeat: isRepeat(meeting),
        layout: asked.layout ?? 'sheet',
        notices: called.map((elector) => ({
          number: elector.number,
          person: personOf(elector),
          address: addressOf(elector.settlement, elector.household),
        })),
      },
    });
  },
});

/** Slips printed after they were served bear the day they were. */
function servedDay(called: readonly Elector[]): CivilDay | null {
  const served = called.flatMap(({ servedOn }) => (servedOn === null ? [] : [dayOfDate(servedOn)]));
  return called.every(({ hasNotice }) => hasNotice) ? (served.sort().at(0) ?? null) : null;
}
